package gouji.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;

/** Whether a picture among the operators ends where it should: without its end it would swallow the text behind it. */
final class InlinePicture {

    private static final Pattern SHOWN_TEXT = Pattern.compile("[)>\\]]\\s*T[jJ]\\s");

    private InlinePicture() {
    }

    static void check(Operator operator) throws IOException {
        if (operator.getName().equals("BI") && operator.getImageData() != null
                && SHOWN_TEXT.matcher(new String(operator.getImageData(), StandardCharsets.ISO_8859_1)).find()) {
            throw new IOException("a picture among its operators has no end");
        }
    }
}
