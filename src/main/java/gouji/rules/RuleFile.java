package gouji.rules;

import java.util.List;

/** A file of the rules folder, read whole. {@code path} is relative to the folder, with slashes. */
public record RuleFile(String path, String text) {

    /** The file's own name, without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The line with this number, from 1; empty where there is none. */
    public String line(int number) {
        List<String> lines = text.lines().toList();
        return number >= 1 && number <= lines.size() ? lines.get(number - 1).strip() : "";
    }

    /** The number of the first line that holds these words, or 0. */
    public int lineOf(String words) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A fault in this file. */
    public Fault fault(int line, String reason, Object... arguments) {
        return new Fault(path, line, line(line), reason, arguments);
    }
}
