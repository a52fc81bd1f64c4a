package gouji.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Kinds of file that people send, known by their first bytes, so that an unreadable one can be called by its name. */
public enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    BMP("image/bmp"),
    TIFF("image/tiff"),
    WEBP("image/webp"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    OFD("application/ofd"),
    ZIP("application/zip"),
    WORD_97("application/msword"),
    OLE("application/x-ole-storage"),
    RTF("application/rtf"),
    HTML("text/html"),
    XML("application/xml"),
    RAR("application/vnd.rar"),
    SEVEN_ZIP("application/x-7z-compressed"),
    GZIP("application/gzip");

    /** Names inside a container stand near its ends; a report's container holds few of them. */
    private static final int ENDS = 1 << 17;

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The key of the message that says what the file is and what to do with it. */
    public String reason() {
        return "read.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that the bytes show, or nothing where they show none, as plain text does. */
    public static Optional<FileKind> of(byte[] bytes) {
        String head = latin(bytes, 0, Math.min(bytes.length, 1024));
        if (head.startsWith("%PDF-")) {
            return Optional.of(PDF);
        } else if (head.startsWith("\u0089PNG\r\n")) {
            return Optional.of(PNG);
        } else if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        } else if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of(GIF);
        } else if (head.startsWith("BM") && head.startsWith("\0\0\0\0", 6)) {
            return Optional.of(BMP);
        } else if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        } else if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        } else if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return Optional.of(zipped(bytes));
        } else if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return Optional.of(latin(bytes, 0, bytes.length).contains("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0") ? WORD_97 : OLE);
        } else if (head.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        } else if (head.startsWith("Rar!\u001a")) {
            return Optional.of(RAR);
        } else if (head.startsWith("7z\u00bc\u00af\u0027\u001c")) {
            return Optional.of(SEVEN_ZIP);
        } else if (head.startsWith("\u001f\u008b")) {
            return Optional.of(GZIP);
        }
        return marked(head);
    }

    private static FileKind zipped(byte[] bytes) {
        String names = latin(bytes, 0, Math.min(bytes.length, ENDS))
                + latin(bytes, Math.max(0, bytes.length - ENDS), bytes.length);
        if (names.contains("word/document.xml")) {
            return WORD;
        } else if (names.contains("xl/workbook")) {
            return SHEET;
        }
        return names.contains("OFD.xml") ? OFD : ZIP;
    }

    private static Optional<FileKind> marked(String head) {
        String start = head.replace("\0", "").replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\\s*", "")
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")
                || start.startsWith("<?xml") && start.contains("<html")) {
            return Optional.of(HTML);
        }
        return start.startsWith("<?xml") ? Optional.of(XML) : Optional.empty();
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
