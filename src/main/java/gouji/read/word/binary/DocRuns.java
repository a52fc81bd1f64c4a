package gouji.read.word.binary;

import gouji.document.WordPlace;
import gouji.read.word.PrintedText;
import gouji.read.word.Symbols;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads what stands in a paragraph of a .doc. */
final class DocRuns {

    private static final char PICTURE = 0x01;
    private static final char NOTE = 0x02;
    private static final char DRAWING = 0x08;
    private static final char HARD_HYPHEN = 0x1E;
    private static final char SOFT_HYPHEN = 0x1F;

    private final DocProgress progress;
    private final DocFields fields;
    private final WordPlace place;
    private final PrintedText text;
    private boolean markPrinted = true;
    private boolean textGone;
    private final List<Range> boxes = new ArrayList<>();
    private int pictures;

    /** @param text takes what is printed */
    DocRuns(DocProgress progress, DocFields fields, WordPlace place, PrintedText text) {
        this.progress = progress;
        this.fields = fields;
        this.place = place;
        this.text = text;
    }

    /** Reads the paragraph; gives whether its last mark is printed, neither deleted nor hidden. */
    boolean read(Paragraph paragraph) {
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean gone = run.isMarkedDeleted();
            markPrinted = !gone && !run.isVanished();
            if (gone) {
                textGone |= run.text().chars().anyMatch(c -> c > ' ');
            } else {
                read(run);
            }
        }
        return markPrinted;
    }

    /** Whether text was met that is deleted. */
    boolean isTextGone() {
        return textGone;
    }

    /** How many pictures were met that are large enough for a table. */
    int pictures() {
        return pictures;
    }

    /** The text boxes that hang here. */
    List<Range> boxes() {
        return boxes;
    }

    private void read(CharacterRun run) {
        String characters = run.text();
        String font = run.getFontName();
        boolean raised = run.getSubSuperScriptIndex() != 0 || PrintedText.isRaised(run.getVerticalOffset());
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == DocFields.BEGIN || c == DocFields.SEPARATOR || c == DocFields.END) {
                String printed = fields.mark(c, run.getStartOffset() + i);
                if (!run.isVanished()) {
                    text.append(printed);
                }
            } else if (c == PICTURE && run.isSpecialCharacter() && run.isData()) {
                fields.form(FormBox.printed(progress.data(), run.getPicOffset()));
            } else if (c == DRAWING && run.isSpecialCharacter() && !run.isVanished()) {
                draw(run.getStartOffset() + i);
            } else if (!fields.isPrinting()) {
                fields.instruct(c);
            } else if (!run.isVanished()) {
                if (run.isSymbol()) {
                    String symbols = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
                    text.append(Symbols.printed(symbols, run.getSymbolCharacter()));
                } else if (run.isSpecialCharacter() && c < ' ') {
                    special(c, run, run.getStartOffset() + i);
                } else {
                    print(c, font, raised, run.isStrikeThrough() || run.isDoubleStrikeThrough());
                }
            }
        }
    }

    /** Shapes in the line are anchored within a field that is not printed. */
    private void draw(int offset) {
        boxes.addAll(progress.boxes().at(offset));
        if (fields.isPrinting() && progress.pictures().isLargeDrawing(offset)) {
            pictures++;
        }
    }

    private void special(char c, CharacterRun run, int offset) {
        if (c == PICTURE && progress.pictures().isLarge(run)) {
            pictures++;
        }
        if (c == NOTE) {
            progress.notes().add(new DocProgress.Note(offset, place));
        } else if (c > DRAWING) {
            print(c, null, false, false);
        }
    }

    private void print(char c, String font, boolean raised, boolean crossed) {
        switch (c) {
            case '\t' -> text.append(" ");
            case '\u000B', '\f', '\u000E' -> text.endLine();
            case HARD_HYPHEN -> text.append("-");
            case SOFT_HYPHEN -> { }
            default -> {
                if (c >= ' ') {
                    String printed = Symbols.printed(font, String.valueOf(c));
                    if (crossed) {
                        text.cross(printed);
                    } else if (raised) {
                        text.raise(printed);
                    } else {
                        text.append(printed);
                    }
                }
            }
        }
    }
}
