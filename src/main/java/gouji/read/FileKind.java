package gouji.read;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of file that people send, known by what they hold, so that an unreadable one can be called by its name. */
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
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text"),
    OFD("application/ofd"),
    ZIP("application/zip"),
    WORD_97("application/msword"),
    OLE("application/x-ole-storage"),
    RTF("application/rtf"),
    HTML("text/html"),
    FLAT_OPC("application/vnd.ms-word.flat-opc"),
    WORD_XML("application/vnd.ms-wordml"),
    XML("application/xml"),
    WEB_ARCHIVE("multipart/related"),
    MAIL("message/rfc822"),
    MAILBOX("application/mbox"),
    OUTLOOK("application/vnd.ms-outlook"),
    WINMAIL("application/vnd.ms-tnef"),
    RAR("application/vnd.rar"),
    SEVEN_ZIP("application/x-7z-compressed"),
    TAR("application/x-tar"),
    GZIP("application/gzip"),
    BZIP2("application/x-bzip2"),
    XZ("application/x-xz");

    private static final int HEAD = 1 << 14;

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

    /** Whether reports come in files of this kind, or in containers of it. */
    public boolean document() {
        return switch (this) {
            case PNG, JPEG, GIF, BMP, TIFF, WEBP, XML, SLIDES -> false;
            default -> true;
        };
    }

    /** The kind that the bytes show, or nothing where they show none, as plain text does. */
    public static Optional<FileKind> of(byte[] bytes) {
        try {
            return of(Content.of(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can always be read", e);
        }
    }

    /** The kind that the content shows, read no further than that takes; or nothing where it shows none. */
    public static Optional<FileKind> of(Content content) throws IOException {
        byte[] begin = content.head(HEAD);
        String head = new String(begin, StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return Optional.of(zipped(content));
        } else if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return Optional.of(ole(content));
        } else if (TarHead.begins(begin)) {
            return Optional.of(TAR);
        }
        return signed(head).or(() -> Markup.kind(head)).or(() -> MailHead.kind(head));
    }

    private static Optional<FileKind> signed(String head) {
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
        } else if (head.startsWith("{\\rtf")) {
            return Optional.of(RTF);
        } else if (head.startsWith("Rar!\u001a")) {
            return Optional.of(RAR);
        } else if (head.startsWith("7z\u00bc\u00af\u0027\u001c")) {
            return Optional.of(SEVEN_ZIP);
        } else if (head.startsWith("\u0078\u009f\u003e\"")) {
            return Optional.of(WINMAIL);
        } else if (head.startsWith("\u001f\u008b")) {
            return Optional.of(GZIP);
        } else if (head.startsWith("BZh") && head.startsWith("1AY&SY", 4)) {
            return Optional.of(BZIP2);
        }
        return head.startsWith("\u00fd7zXZ\0") ? Optional.of(XZ) : Optional.empty();
    }

    private static FileKind zipped(Content content) throws IOException {
        List<String> names;
        try (SeekableByteChannel file = content.open()) {
            names = ZipNames.of(file);
        }
        if (names.contains("[Content_Types].xml")) {
            if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
                return WORD;
            } else if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
                return SHEET;
            }
            return names.stream().anyMatch(name -> name.startsWith("ppt/")) ? SLIDES : ZIP;
        } else if (names.contains("OFD.xml")) {
            return OFD;
        }
        return names.indexOf("mimetype") == 0 && names.contains("content.xml") ? OPEN_TEXT : ZIP;
    }

    private static FileKind ole(Content content) throws IOException {
        String all = new String(content.head(Readers.DEFAULT_LIMIT), StandardCharsets.ISO_8859_1);
        if (all.contains("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0")) {
            return WORD_97;
        }
        return all.contains("_\0_\0s\0u\0b\0s\0t\0g\0001\0.\0000\0_\0") ? OUTLOOK : OLE;
    }
}
