package gouji.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Map;
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

    /** n a number, s a string, a an array of both, N a name. */
    private static final Map<String, String> NEEDED = Map.ofEntries(Map.entry("Tj", "s"), Map.entry("'", "s"),
            Map.entry("\"", "nns"), Map.entry("TJ", "a"), Map.entry("Td", "nn"), Map.entry("TD", "nn"), Map.entry("Tm", "nnnnnn"),
            Map.entry("cm", "nnnnnn"), Map.entry("Tf", "Nn"), Map.entry("Tc", "n"), Map.entry("Tw", "n"), Map.entry("Tz", "n"),
            Map.entry("TL", "n"), Map.entry("Ts", "n"), Map.entry("Tr", "n"), Map.entry("Do", "N"), Map.entry("m", "nn"),
            Map.entry("l", "nn"), Map.entry("re", "nnnn"), Map.entry("T*", ""), Map.entry("BT", ""), Map.entry("ET", ""),
            Map.entry("q", ""), Map.entry("Q", ""));

    /** Without operands of their own, and written by some programs behind numbers that nobody needs. */
    private static final Set<String> TOLERANT = Set.of("q", "Q", "BT", "ET", "T*");

    private OperandCheck() {
    }

    static void check(String operator, List<COSBase> operands) throws IOException {
        String needed = NEEDED.get(operator);
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

    static boolean holdsText(List<COSBase> operands) {
        return operands.stream().anyMatch(o -> o instanceof COSString
                || o instanceof COSArray a && a.toList().stream().anyMatch(COSString.class::isInstance));
    }

    private static boolean fits(char needed, COSBase operand) {
        return switch (needed) {
            case 'n' -> operand instanceof COSNumber;
            case 's' -> operand instanceof COSString;
            case 'N' -> operand instanceof COSName;
            default -> operand instanceof COSArray a
                    && a.toList().stream().allMatch(p -> p instanceof COSNumber || p instanceof COSString);
        };
    }
}
