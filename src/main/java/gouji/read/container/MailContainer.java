package gouji.read.container;

import gouji.read.Content;
import gouji.read.DocumentNames;
import gouji.read.FileKind;
import gouji.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Letters: what is attached, or where nothing is, what is written. And web pages saved in one file: the page. */
final class MailContainer implements Container {

    private static final int BEGINNING = 2048;

    @Override
    public Set<FileKind> kinds() {
        return Set.of(FileKind.MAIL, FileKind.WEB_ARCHIVE);
    }

    @Override
    public Members open(Content content, String name, Allowance allowance) throws UnreadableException {
        List<MailPart> parts;
        try (InputStream in = Channels.newInputStream(content.open())) {
            parts = Mail.parts(in, allowance);
        } catch (IOException e) {
            throw allowance.fault(e);
        }
        List<MailPart> attached = parts.stream().filter(MailContainer::file).toList();
        List<Member> members = new ArrayList<>();
        if (attached.stream().anyMatch(MailContainer::document)) {
            attached.forEach(part -> members.add(new Member(part.name() == null ? unnamed(part) : part.name(), part::bytes)));
        } else {
            body(parts).ifPresent(part -> members.add(new Member("body" + ending(part), () -> body(part), new PartsBeside(part, parts))));
        }
        return new ListedMembers(members);
    }

    private static boolean file(MailPart part) {
        return !part.related() && (part.attached() || part.name() != null || part.type().equals("message/rfc822"));
    }

    private static boolean document(MailPart part) {
        return part.name() != null && DocumentNames.document(part.name())
                || FileKind.of(part.bytes()).filter(FileKind::document).isPresent();
    }

    private static String unnamed(MailPart part) {
        return "attachment" + (part.type().equals("message/rfc822") ? ".eml" : ending(part));
    }

    private static String ending(MailPart part) {
        return part.html() ? ".html" : part.text() ? ".txt" : "";
    }

    /** The page, as it says more than the same text without marks. */
    private static Optional<MailPart> body(List<MailPart> parts) {
        Predicate<MailPart> written = part -> !part.related() && !part.attached() && part.bytes().length > 0;
        return parts.stream().filter(written.and(MailPart::html)).findFirst()
                .or(() -> parts.stream().filter(MailPart::html).findFirst())
                .or(() -> parts.stream().filter(written.and(MailPart::text)).findFirst());
    }

    /** A page that does not say itself how it is encoded relies on the letter's word. */
    private static byte[] body(MailPart part) {
        String begin = new String(part.bytes(), 0, Math.min(part.bytes().length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (part.charset() == null || !part.html() || begin.toLowerCase(Locale.ROOT).contains("charset")) {
            return part.bytes();
        }
        try {
            String charset = part.charset().toLowerCase(Locale.ROOT).startsWith("gb") ? "GB18030" : part.charset();
            return ("\uFEFF" + new String(part.bytes(), Charset.forName(charset))).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return part.bytes();
        }
    }
}
