package gouji.read.container;

import gouji.read.Content;
import gouji.read.FileKind;
import gouji.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters one behind the other in one file (RFC 4155): each is a member, except that a single one is opened itself. */
final class MailboxContainer implements Container {

    /** A line that no letter has, as programs put a sign before such lines; a letter's first field follows. */
    private static final Pattern BEGIN = Pattern.compile("(?:^|\\n\\r?\\n)(From [^\\r\\n]*\\r?\\n)(?=[A-Za-z][A-Za-z0-9-]*:)");

    private final MailContainer letter = new MailContainer();

    @Override
    public Set<FileKind> kinds() {
        return Set.of(FileKind.MAILBOX);
    }

    @Override
    public Members open(Content content, String name, Allowance allowance) throws UnreadableException {
        byte[] bytes;
        try (InputStream in = Channels.newInputStream(content.open())) {
            bytes = allowance.all(allowance.metered(in));
        } catch (IOException e) {
            throw allowance.fault(e);
        }
        List<byte[]> letters = letters(bytes);
        if (letters.size() == 1) {
            return letter.open(Content.of(letters.get(0)), name, allowance);
        }
        List<Member> members = new ArrayList<>();
        for (byte[] one : letters) {
            members.add(new Member(members.size() + 1 + ".eml", () -> one));
        }
        return new ListedMembers(members);
    }

    private static List<byte[]> letters(byte[] bytes) {
        Matcher begin = BEGIN.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        List<byte[]> letters = new ArrayList<>();
        boolean more = begin.find();
        while (more) {
            int from = begin.end(1);
            more = begin.find();
            letters.add(Arrays.copyOfRange(bytes, from, more ? begin.start() : bytes.length));
        }
        return letters.isEmpty() ? List.of(bytes) : letters;
    }
}
