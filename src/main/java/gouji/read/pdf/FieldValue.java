package gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * What a field of a form, or a note written on the page, says where the file does not draw it: viewers draw it themselves. Source: ISO
 * 32000-1, 12.7.3 and 12.5.6.6.
 */
final class FieldValue {

    /** Flags of fields, by their bits. */
    private static final int MULTILINE = 1 << 12;
    private static final int PASSWORD = 1 << 13;
    private static final int BUTTON = 1 << 16;
    private static final int COMB = 1 << 24;

    /** Fields within fields; more are broken. */
    private static final int DEEPEST = 32;

    private static final String TICK = "\u2714";

    private final COSDictionary annotation;

    FieldValue(COSDictionary annotation) {
        this.annotation = annotation;
    }

    /** Whether it is a field that people write or choose in, which a viewer may be told to draw anew. */
    boolean isWritten() {
        COSName type = inherited(COSName.FT) instanceof COSName name ? name : null;
        return COSName.TX.equals(type) || COSName.CH.equals(type);
    }

    /** Its text; empty where it shows none. */
    Optional<String> text() {
        Optional<String> text = "FreeText".equals(annotation.getNameAsString(COSName.SUBTYPE)) ? string(annotation.getDictionaryObject(COSName.CONTENTS))
                : "Widget".equals(annotation.getNameAsString(COSName.SUBTYPE)) ? ofField() : Optional.empty();
        return text.filter(t -> !t.isBlank());
    }

    private Optional<String> ofField() {
        COSBase type = inherited(COSName.FT);
        COSBase value = inherited(COSName.V);
        if (COSName.TX.equals(type)) {
            return is(PASSWORD) ? Optional.empty() : string(value);
        } else if (COSName.CH.equals(type)) {
            return chosen(value);
        }
        COSName state = annotation.getCOSName(COSName.AS);
        boolean ticked = COSName.BTN.equals(type) && !is(BUTTON) && (state != null ? state : value) instanceof COSName on && !COSName.Off.equals(on);
        return ticked ? Optional.of(TICK) : Optional.empty();
    }

    private Optional<String> chosen(COSBase value) {
        List<String> all = new ArrayList<>();
        List<COSBase> values = value instanceof COSArray several ? new ArrayList<>(several.toList()) : value == null ? List.of() : List.of(value);
        values.forEach(one -> string(one).map(this::shown).ifPresent(all::add));
        return all.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", all));
    }

    /** The words of an option, where the file keeps another value for it. */
    private String shown(String value) {
        if (inherited(COSName.OPT) instanceof COSArray options) {
            for (int i = 0; i < options.size(); i++) {
                if (options.getObject(i) instanceof COSArray pair && pair.size() == 2 && string(pair.getObject(0)).filter(value::equals).isPresent()) {
                    return string(pair.getObject(1)).orElse(value);
                }
            }
        }
        return value;
    }

    private static Optional<String> string(COSBase value) {
        return value instanceof COSString text ? Optional.of(text.getString())
                : value instanceof COSStream stream ? Optional.of(stream.toTextString()) : Optional.empty();
    }

    boolean isMultiline() {
        return is(MULTILINE) || !"Widget".equals(annotation.getNameAsString(COSName.SUBTYPE));
    }

    /** Into how many equal parts its text is set; 0 where it is not. */
    int comb() {
        return is(COMB) && inherited(COSName.MAX_LEN) instanceof COSNumber most ? Math.max(0, most.intValue()) : 0;
    }

    /** 0 at the left, 1 in the middle, 2 at the right. */
    int alignment() {
        return inherited(COSName.Q) instanceof COSNumber q ? q.intValue() : 0;
    }

    /** In points, as its default appearance says; 0 where the viewer chooses. */
    float size() {
        String[] words = string(inherited(COSName.DA)).orElse("").trim().split("\\s+");
        for (int i = 1; i < words.length; i++) {
            if (words[i].equals("Tf") && words[i - 1].matches("\\d{1,3}(\\.\\d{0,4})?")) {
                return Float.parseFloat(words[i - 1]);
            }
        }
        return 0;
    }

    /** In degrees, against the clock. */
    int turned() {
        COSDictionary looks = annotation.getCOSDictionary(COSName.MK);
        return looks == null ? 0 : Math.floorMod(looks.getInt(COSName.R, 0), 360);
    }

    private boolean is(int flag) {
        return inherited(COSName.FF) instanceof COSNumber flags && (flags.intValue() & flag) != 0;
    }

    private COSBase inherited(COSName key) {
        COSDictionary at = annotation;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            COSBase value = at.getDictionaryObject(key);
            if (value != null) {
                return value;
            }
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }
}
