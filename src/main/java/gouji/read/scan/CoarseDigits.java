package gouji.read.scan;

import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;

/** Digits of so few pixels that one looks like another, a 5 like a 3: every reading says the same, is sure of it, and may be wrong. */
final class CoarseDigits {

    /** In pixels, of an em: digits are some ten pixels high then. */
    private static final double LEGIBLE = 14.5;

    /** What is left of a confidence. */
    private static final double ILLEGIBLE = 0.75;

    private CoarseDigits() {
    }

    /** @param pixelsPerPoint of the picture that the page was read from, not enlarged */
    static ScannedPage doubted(ScannedPage page, double pixelsPerPoint) {
        PageContent content = page.content();
        return new ScannedPage(content.withGlyphs(content.glyphs().stream()
                .map(glyph -> isDigit(glyph) && glyph.em() * pixelsPerPoint < LEGIBLE ? glyph.withConfidence(ILLEGIBLE * glyph.confidence()) : glyph)
                .toList()), page.part(), page.toDisplayed());
    }

    private static boolean isDigit(Glyph glyph) {
        return glyph.text().codePoints().anyMatch(Character::isDigit);
    }
}
