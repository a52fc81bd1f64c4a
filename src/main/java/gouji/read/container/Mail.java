package gouji.read.container;

import gouji.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Takes a letter or web archive apart. A letter within it stays one part. */
final class Mail {

    private static final MimeConfig CONFIG = MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(1 << 20).setMaxHeaderCount(10_000)
            .setMaxContentLen(-1).build();
    private static final int DEEPEST = 50;

    private final Allowance allowance;
    private final List<MailPart> parts = new ArrayList<>();
    private final Deque<Multipart> open = new ArrayDeque<>();
    private MailFields fields = new MailFields();

    private Mail(Allowance allowance) {
        this.allowance = allowance;
    }

    /** All parts that hold something, in their order. */
    static List<MailPart> parts(InputStream in, Allowance allowance) throws UnreadableException {
        Mail mail = new Mail(allowance);
        MimeTokenStream tokens = new MimeTokenStream(CONFIG, DecodeMonitor.SILENT, null);
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
        tokens.parse(in);
        try {
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                mail.take(state, tokens);
            }
        } catch (IOException | MimeException | RuntimeException e) {
            throw allowance.fault(e);
        }
        return mail.parts;
    }

    private void take(EntityState state, MimeTokenStream tokens) throws UnreadableException {
        switch (state) {
            case T_START_HEADER -> fields = new MailFields();
            case T_FIELD -> fields.add(tokens.getField());
            case T_START_MULTIPART -> {
                if (open.size() >= DEEPEST) {
                    throw new UnreadableException("read.container.depth", String.valueOf(DEEPEST));
                }
                open.push(new Multipart(fields.type().equals("multipart/related"), !open.isEmpty() && related()));
            }
            case T_END_MULTIPART -> open.pop();
            case T_BODY -> {
                allowance.member();
                parts.add(fields.part(related(), allowance.all(allowance.metered(tokens.getDecodedInputStream()))));
            }
            default -> {
                return;
            }
        }
        if (state == EntityState.T_BODY && !open.isEmpty()) {
            open.peek().begun = true;
        }
    }

    /** Of parts that are related the first is the page, the others are what it shows. */
    private boolean related() {
        return !open.isEmpty() && (open.peek().within || open.peek().related && open.peek().begun);
    }

    private static final class Multipart {
        private final boolean related;
        private final boolean within;
        private boolean begun;

        Multipart(boolean related, boolean within) {
            this.related = related;
            this.within = within;
        }
    }
}
