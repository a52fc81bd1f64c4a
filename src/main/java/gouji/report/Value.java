package gouji.report;

import java.math.BigDecimal;

/** The value of a field, of the kind that the format's field list gives it. */
public sealed interface Value {

    /** An exact decimal, without trailing zeros. */
    record Number(BigDecimal number) implements Value {
        public Number {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            if (number.scale() < 0) {
                number = number.setScale(0);
            }
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /** Words as printed. */
    record Text(String text) implements Value {
        @Override
        public String toString() {
            return text;
        }
    }

    /** Whether a box is ticked. */
    record Truth(boolean truth) implements Value {
        @Override
        public String toString() {
            return Boolean.toString(truth);
        }
    }

    static Value of(BigDecimal number) {
        return number == null ? null : new Number(number);
    }

    static Value of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }
}
