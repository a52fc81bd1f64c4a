package gouji.read.ofd;

import java.util.ArrayDeque;
import java.util.Deque;

/** Paths of parts inside a package: they begin at its root, without a slash. */
final class PartPath {

    private PartPath() {
    }

    /** The path of a part that another one names. A path that climbs out of the package leads nowhere in it. */
    static String resolve(String from, String named) {
        String name = named.strip().replace('\\', '/');
        int slash = from.lastIndexOf('/');
        return name.startsWith("/") || slash < 0 ? normalised(name) : normalised(from.substring(0, slash + 1) + name);
    }

    static String normalised(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.replace('\\', '/').split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
