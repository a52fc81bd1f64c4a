package gouji.damage;

import java.math.BigDecimal;

/** A printed figure on its way through damages: the field it is, and the number that is meant. */
record Ink(String field, BigDecimal value) {
}
