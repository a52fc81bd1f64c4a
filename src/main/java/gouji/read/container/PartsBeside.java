package gouji.read.container;

import gouji.read.Beside;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The style sheets of a web archive and the pages in its frames, by the names under which its page refers to them. */
final class PartsBeside implements Beside {

    private final String page;
    private final Map<String, byte[]> stored = new HashMap<>();

    PartsBeside(MailPart page, List<MailPart> parts) {
        this.page = page.location();
        for (MailPart part : parts) {
            if (part != page && (part.type().equals("text/css") || part.html()) && part.bytes().length <= MOST_BYTES) {
                if (part.location() != null) {
                    stored.putIfAbsent(part.location(), part.bytes());
                }
                if (part.id() != null) {
                    stored.putIfAbsent("cid:" + part.id(), part.bytes());
                }
            }
        }
    }

    @Override
    public Optional<byte[]> of(String reference) {
        byte[] found = stored.get(reference.strip());
        return Optional.ofNullable(found == null ? stored.get(absolute(reference.strip())) : found);
    }

    private String absolute(String reference) {
        try {
            return page == null ? reference : URI.create(page).resolve(reference).toString();
        } catch (IllegalArgumentException noUrl) {
            return reference;
        }
    }
}
