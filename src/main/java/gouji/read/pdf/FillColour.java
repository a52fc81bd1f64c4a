package gouji.read.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * How light the colour of fills and letters is, as far as it shows without reading a profile: those are slow to read, and tell
 * nothing about what can be seen.
 */
final class FillColour {

    private FillColour() {
    }

    /** Sets the colour of the state; false if the operator is about something else. */
    static boolean set(String operator, List<COSBase> operands, PDGraphicsState state, PDResources resources) {
        switch (operator) {
            case "g" -> set(operands, PDDeviceGray.INSTANCE, state);
            case "rg" -> set(operands, PDDeviceRGB.INSTANCE, state);
            case "k" -> set(operands, PDDeviceCMYK.INSTANCE, state);
            case "cs" -> setSpace(operands.isEmpty() ? null : operands.get(0), state, resources);
            case "sc", "scn" -> set(operands, state.getNonStrokingColorSpace(), state);
            case "CS", "SC", "SCN", "G", "RG", "K", "ri", "sh" -> {
                // of strokes and shadings: none of them hides a letter or is one
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** From 0, black, to 1, white; NaN where that is not known. */
    static double lightness(PDGraphicsState state) {
        PDColor colour = state.getNonStrokingColor();
        float[] c = colour == null ? new float[0] : colour.getComponents();
        return switch (c.length) {
            case 1 -> c[0];
            case 3 -> 0.3 * c[0] + 0.59 * c[1] + 0.11 * c[2];
            case 4 -> Math.max(0, 1 - (0.3 * c[0] + 0.59 * c[1] + 0.11 * c[2]) - c[3]);
            default -> Double.NaN;
        };
    }

    private static void set(List<COSBase> operands, PDColorSpace space, PDGraphicsState state) {
        boolean known = space != null && operands.size() == space.getNumberOfComponents()
                && operands.stream().allMatch(COSNumber.class::isInstance);
        float[] components = new float[known ? operands.size() : 0];
        for (int i = 0; i < components.length; i++) {
            components[i] = ((COSNumber) operands.get(i)).floatValue();
        }
        state.setNonStrokingColorSpace(space);
        state.setNonStrokingColor(known ? new PDColor(components, space) : null);
    }

    private static void setSpace(COSBase name, PDGraphicsState state, PDResources resources) {
        PDColorSpace space = space(name, resources, true);
        state.setNonStrokingColorSpace(space);
        state.setNonStrokingColor(space == null ? null : space.getInitialColor());
    }

    /** Null where it is none that is understood. */
    private static PDColorSpace space(COSBase base, PDResources resources, boolean named) {
        if (base instanceof COSName name) {
            switch (name.getName()) {
                case "DeviceGray", "CalGray", "G":
                    return PDDeviceGray.INSTANCE;
                case "DeviceRGB", "CalRGB", "RGB":
                    return PDDeviceRGB.INSTANCE;
                case "DeviceCMYK", "CMYK":
                    return PDDeviceCMYK.INSTANCE;
                default:
                    COSDictionary spaces = resources == null ? null
                            : resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
                    return named && spaces != null ? space(spaces.getDictionaryObject(name), resources, false) : null;
            }
        }
        if (base instanceof COSArray array && array.size() > 0) {
            if (array.getObject(0) == COSName.ICCBASED && array.size() > 1 && array.getObject(1) instanceof COSStream profile) {
                return ofComponents(profile.getInt(COSName.N));
            }
            return space(array.getObject(0), null, false);
        }
        return null;
    }

    private static PDColorSpace ofComponents(int components) {
        return switch (components) {
            case 1 -> PDDeviceGray.INSTANCE;
            case 3 -> PDDeviceRGB.INSTANCE;
            case 4 -> PDDeviceCMYK.INSTANCE;
            default -> null;
        };
    }
}
