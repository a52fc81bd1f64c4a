package gouji.read.ofd;

import java.util.Optional;

/**
 * With what a drawing is drawn: its own attributes, else those of its parameters, else those of what they are relative to, else
 * those of its layer.
 *
 * @param lineWidth   in millimetres
 * @param fillShows   false where the colour to fill with is transparent
 * @param strokeShows false where the colour of the pen is transparent
 */
record DrawState(double lineWidth, boolean fillShows, boolean strokeShows) {

    /** As the standard has it, in millimetres. */
    static final DrawState USUAL = new DrawState(0.353, true, true);

    /** Longer chains go in a circle. */
    private static final int LONGEST_CHAIN = 32;

    /** This state as changed by a drawing or a layer. */
    DrawState with(Element drawing, Resources resources) {
        return withParameters(drawing.attribute("DrawParam"), resources, 0).withOwn(drawing);
    }

    private DrawState withParameters(String id, Resources resources, int depth) {
        Optional<Element> parameters = resources.drawParam(id);
        if (parameters.isEmpty() || depth > LONGEST_CHAIN) {
            return this;
        }
        return withParameters(parameters.get().attribute("Relative"), resources, depth + 1).withOwn(parameters.get());
    }

    private DrawState withOwn(Element e) {
        return new DrawState(e.number("LineWidth", lineWidth), shows(e, "FillColor", fillShows),
                shows(e, "StrokeColor", strokeShows));
    }

    private static boolean shows(Element e, String colour, boolean otherwise) {
        return e.child(colour).map(c -> c.number("Alpha", 255) > 0).orElse(otherwise);
    }
}
