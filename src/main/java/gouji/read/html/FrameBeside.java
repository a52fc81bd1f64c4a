package gouji.read.html;

import gouji.read.Beside;
import java.util.Optional;

/** What is stored with the page of a frame, which refers to it from its own folder. */
record FrameBeside(Beside outer, String source) implements Beside {

    @Override
    public Optional<byte[]> of(String reference) {
        int folder = source.replaceFirst("[?#].*", "").lastIndexOf('/') + 1;
        boolean relative = !reference.isBlank() && !reference.startsWith("/") && !reference.contains(":");
        return outer.of(relative ? source.substring(0, folder) + reference.strip() : reference);
    }
}
