package gouji.read;

import java.util.Locale;
import java.util.Optional;

/** Kinds of marked-up text, told by how they begin. */
final class Markup {

    private static final int START = 4096;

    private Markup() {
    }

    /** @param head the first bytes, as characters one each, in whatever encoding that holds ASCII */
    static Optional<FileKind> kind(String head) {
        String start = head.substring(0, Math.min(head.length(), START)).replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\\s*", "").toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return Optional.of(FileKind.HTML);
        } else if (!start.startsWith("<?xml")) {
            return Optional.empty();
        } else if (start.contains("<html")) {
            return Optional.of(FileKind.HTML);
        } else if (start.contains("<pkg:package")) {
            return Optional.of(FileKind.FLAT_OPC);
        }
        return Optional.of(start.contains("<w:worddocument") ? FileKind.WORD_XML : FileKind.XML);
    }
}
