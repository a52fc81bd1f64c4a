package gouji.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;

/**
 * Whether an operator that places or shows text has the operands that it needs. PDFBox passes over one that has not, and the text
 * would be gone or stand elsewhere.
 */
final class OperandCheck {

    /** Without operands of their own, and written by some programs behind numbers that nobody needs. */
    private static final Set<String> TOLERANT = Set.of("q", "Q", "BT", "ET", "T*");

    private OperandCheck() {
    }

    static void check(String operator, List<COSBase> operands) throws IOException {
        String needed = needed(operator);
        if (needed == null) {
            return;
        }
        boolean fits = needed.length() == operands.size() || TOLERANT.contains(operator) && !holdsText(operands);
        for (int i = 0; fits && i < needed.length(); i++) {
            fits = fits(needed.charAt(i), operands.get(i));
        }
        if (!fits) {
            throw new IOException("operator " + operator + " lacks its operands or has others");
        }
    }

    /** n a number, s a string, a an array of both, N a name; null where it does not matter. */
    private static String needed(String operator) {
        return switch (operator) {
            case "Tj", "'" -> "s";
            case "\"" -> "nns";
            case "TJ" -> "a";
            case "Td", "TD", "m", "l" -> "nn";
            case "Tm", "cm" -> "nnnnnn";
            case "re" -> "nnnn";
            case "Tf" -> "Nn";
            case "Tc", "Tw", "Tz", "TL", "Ts", "Tr" -> "n";
            case "Do" -> "N";
            case "T*", "BT", "ET", "q", "Q" -> "";
            default -> null;
        };
    }

    static boolean holdsText(List<COSBase> operands) {
        return operands.stream().anyMatch(o -> o instanceof COSString
                || o instanceof COSArray a && a.toList().stream().anyMatch(COSString.class::isInstance));
    }

    private static boolean fits(char needed, COSBase operand) {
        return switch (needed) {
            case 'n' -> operand instanceof COSNumber;
            case 's' -> operand instanceof COSString;
            case 'N' -> operand instanceof COSName;
            default -> operand instanceof COSArray a && holdsOnlyTextAndNumbers(a);
        };
    }

    private static boolean holdsOnlyTextAndNumbers(COSArray array) {
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof COSNumber || array.get(i) instanceof COSString)) {
                return false;
            }
        }
        return true;
    }
}
