package gouji.read.word.binary;

import gouji.read.PictureSize;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Picture;

/** Looks at the pictures of a .doc, by the size at which they are shown; nothing of them is decoded. */
final class DocPictures {

    /** In twips. */
    private static final double POINT = 20;

    /** A scaling factor that changes nothing. */
    private static final double WHOLE = 1000;

    private final HWPFDocument word;

    DocPictures(HWPFDocument word) {
        this.word = word;
    }

    /** Whether the picture in the line may hold a table; one that is broken is none. */
    boolean isLarge(CharacterRun run) {
        try {
            if (!word.getPicturesTable().hasPicture(run)) {
                return false;
            }
            Picture picture = word.getPicturesTable().extractPicture(run, false);
            return PictureSize.mayHoldTable(picture.getDxaGoal() * scale(picture.getHorizontalScalingFactor()) / POINT,
                    picture.getDyaGoal() * scale(picture.getVerticalScalingFactor()) / POINT);
        } catch (RuntimeException broken) {
            return false;
        }
    }

    private static double scale(int factor) {
        return factor <= 0 ? 1 : factor / WHOLE;
    }

    /** Whether what is anchored at a character of the running text is a picture that may hold a table. */
    boolean isLargeDrawing(int offset) {
        try {
            OfficeDrawing drawing = word.getOfficeDrawingsMain().getOfficeDrawingAt(offset);
            return drawing != null && PictureSize.mayHoldTable((drawing.getRectangleRight() - drawing.getRectangleLeft()) / POINT,
                    (drawing.getRectangleBottom() - drawing.getRectangleTop()) / POINT) && drawing.getPictureData() != null;
        } catch (RuntimeException broken) {
            return false;
        }
    }
}
