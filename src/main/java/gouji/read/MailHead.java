package gouji.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Mail, mailboxes and web archives, told by the header fields that they begin with. */
final class MailHead {

    private MailHead() {
    }

    /** @param head the first bytes, as characters one each */
    static Optional<FileKind> kind(String head) {
        Map<String, String> fields = fields(head.replaceFirst("^(\u00ef\u00bb\u00bf)?(From [^\r\n]*)?\\s*", ""));
        boolean mime = fields.containsKey("mime-version") && fields.containsKey("content-type");
        boolean letter = fields.containsKey("from") && (fields.containsKey("date") || fields.containsKey("subject"))
                || fields.containsKey("received");
        if (!mime && !(letter && fields.size() > 2)) {
            return Optional.empty();
        }
        if (head.startsWith("From ")) {
            return Optional.of(FileKind.MAILBOX);
        }
        String type = fields.getOrDefault("content-type", "").strip().toLowerCase(Locale.ROOT);
        boolean saved = !fields.containsKey("to") && !fields.containsKey("received");
        return Optional.of(saved && type.startsWith("multipart/related") ? FileKind.WEB_ARCHIVE : FileKind.MAIL);
    }

    /** The fields up to the first line that is none, names in lower case. */
    private static Map<String, String> fields(String head) {
        Map<String, String> fields = new HashMap<>();
        String name = null;
        for (String line : head.split("\r?\n|\r")) {
            int colon = line.indexOf(':');
            if (name != null && !line.isBlank() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                fields.merge(name, line, (before, more) -> before + more);
            } else if (colon > 0 && line.substring(0, colon).matches("[A-Za-z][A-Za-z0-9-]*")) {
                name = line.substring(0, colon).toLowerCase(Locale.ROOT);
                fields.put(name, line.substring(colon + 1));
            } else {
                break;
            }
        }
        return fields;
    }
}
