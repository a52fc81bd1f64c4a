package gouji.read.word.ooxml;

import gouji.read.UnreadableException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Which part says what, as the package's relationships have it. */
final class Relationships {

    private final Parts parts;

    Relationships(Parts parts) {
        this.parts = parts;
    }

    /** The name of the part with the running text; where no relationship leads to it, the name that all programs give it. */
    String main() throws UnreadableException {
        String target = target("_rels/.rels", "", "/officeDocument");
        return target == null || parts.xml(target) == null ? "word/document.xml" : target;
    }

    /**
     * The root of the part that a part names by the end of a type, such as {@code /styles}; null where it names none.
     *
     * @throws UnreadableException if it names one that is not there, for then numbers or notes would be lost without a word
     */
    XmlNode related(String part, String type) throws UnreadableException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String target = target(folder + "_rels/" + part.substring(slash + 1) + ".rels", folder, type);
        if (target == null) {
            return null;
        }
        XmlNode root = parts.xml(target);
        if (root == null) {
            throw XmlParser.damaged(target);
        }
        return root;
    }

    private String target(String relationships, String folder, String type) throws UnreadableException {
        XmlNode all = parts.xml(relationships);
        if (all == null) {
            return null;
        }
        for (XmlNode one : all.children()) {
            String found = one.attribute("Type");
            String target = one.attribute("Target");
            if (found != null && target != null && found.endsWith(type) && !"External".equals(one.attribute("TargetMode"))) {
                return absolute(folder, target);
            }
        }
        return null;
    }

    private static String absolute(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Deque<String> path = new ArrayDeque<>();
        for (String step : (folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
