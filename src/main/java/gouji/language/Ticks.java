package gouji.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Boxes that are ticked or not. */
public final class Ticks {

    private final Map<String, Boolean> ticked = new HashMap<>();

    public Ticks(List<TickSign> signs) {
        signs.forEach(sign -> ticked.put(sign.sign(), sign.ticked()));
    }

    /** Whether the print is a ticked box; empty where it is no box at all. */
    public Optional<Boolean> read(String raw) {
        return Optional.ofNullable(ticked.get(raw.strip()));
    }
}
