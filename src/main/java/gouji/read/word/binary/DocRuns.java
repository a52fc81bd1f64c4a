package gouji.read.word.binary;

import gouji.document.WordPlace;
import gouji.read.word.PrintedText;
import gouji.read.word.Symbols;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

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
            if (!gone) {
                read(run);
            }
        }
        return markPrinted;
    }

    /** How many pictures were met that are large enough for a table. */
    int pictures() {
        return pictures;
    }

    private void read(CharacterRun run) {
        String characters = run.text();
        String font = run.getFontName();
        boolean raised = run.getSubSuperScriptIndex() != 0;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == DocFields.BEGIN || c == DocFields.SEPARATOR || c == DocFields.END) {
                String printed = fields.mark(c, run.getStartOffset() + i);
                if (!run.isVanished()) {
                    text.append(printed);
                }
            } else if (c == PICTURE && run.isSpecialCharacter() && run.isData()) {
                fields.form(FormBox.printed(progress.data(), run.getPicOffset()));
            } else if (!fields.isPrinting()) {
                fields.instruct(c);
            } else if (!run.isVanished()) {
                if (run.isSymbol()) {
                    String symbols = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
                    text.append(Symbols.printed(symbols, run.getSymbolCharacter()));
                } else if (run.isSpecialCharacter() && c < ' ') {
                    special(c, run, run.getStartOffset() + i);
                } else {
                    print(c, font, raised);
                }
            }
        }
    }

    private void special(char c, CharacterRun run, int offset) {
        if (c == PICTURE && progress.pictures().isLarge(run) || c == DRAWING && progress.pictures().isLargeDrawing(offset)) {
            pictures++;
        }
        if (c == NOTE || c == DRAWING) {
            progress.marks().add(new DocProgress.Mark(offset, c == DRAWING, place));
        } else if (c > DRAWING) {
            print(c, null, false);
        }
    }

    private void print(char c, String font, boolean raised) {
        switch (c) {
            case '\t' -> text.append(" ");
            case '\u000B', '\f', '\u000E' -> text.endLine();
            case HARD_HYPHEN -> text.append("-");
            case SOFT_HYPHEN -> { }
            default -> {
                if (c >= ' ') {
                    String printed = Symbols.printed(font, String.valueOf(c));
                    if (raised) {
                        text.raise(printed);
                    } else {
                        text.append(printed);
                    }
                }
            }
        }
    }
}
