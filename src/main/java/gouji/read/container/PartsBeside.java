package gouji.read.container;

import gouji.read.Beside;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The style sheets of a web archive, by the names under which its page refers to them. */
final class PartsBeside implements Beside {

    private final String page;
    private final Map<String, byte[]> sheets = new HashMap<>();

    PartsBeside(MailPart page, List<MailPart> parts) {
        this.page = page.location();
        int held = 0;
        for (MailPart part : parts) {
            if (part.type().equals("text/css") && held + part.bytes().length <= MOST_BYTES) {
                held += part.bytes().length;
                if (part.location() != null) {
                    sheets.putIfAbsent(part.location(), part.bytes());
                }
                if (part.id() != null) {
                    sheets.putIfAbsent("cid:" + part.id(), part.bytes());
                }
            }
        }
    }

    @Override
    public Optional<byte[]> of(String reference) {
        byte[] found = sheets.get(reference.strip());
        return Optional.ofNullable(found == null ? sheets.get(absolute(reference.strip())) : found);
    }

    private String absolute(String reference) {
        try {
            return page == null ? reference : URI.create(page).resolve(reference).toString();
        } catch (IllegalArgumentException noUrl) {
            return reference;
        }
    }
}
