package gouji.read.word.binary;

import gouji.read.word.FieldInstruction;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hwpf.usermodel.Range;

/** The fields of one story: instructions are not printed, results are. A field that its cell does not close is none. */
final class DocFields {

    static final char BEGIN = 0x13;
    static final char SEPARATOR = 0x14;
    static final char END = 0x15;
    private static final char CELL_END = 0x07;

    private final Set<Integer> matched = new HashSet<>();
    /** Characters of such fields, counted from the story's first. */
    private final BitSet within = new BitSet();
    private final int start;
    private final Deque<Field> open = new ArrayDeque<>();
    /** How many of the open fields do not print what stands here. */
    private int silent;

    /** A field being read. */
    private static final class Field {

        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        /** What a form field prints. */
        private String form;
    }

    DocFields(Range story) {
        String text = story.text();
        start = story.getStartOffset();
        Deque<Integer> begins = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case BEGIN -> begins.push(i);
                case END -> {
                    if (!begins.isEmpty()) {
                        within.set(begins.peek(), i + 1);
                        matched.add(start + begins.pop());
                        matched.add(start + i);
                    }
                }
                case CELL_END -> begins.clear();
                default -> { }
            }
        }
    }

    /** Whether a field goes on behind the character there. */
    boolean goOnBehind(int offset) {
        return within.get(offset - start) && within.get(offset - start + 1);
    }

    boolean isPrinting() {
        return silent == 0;
    }

    /** Takes a character of an instruction. */
    void instruct(char c) {
        if (!open.isEmpty() && !open.peek().result) {
            open.peek().instruction.append(c);
        }
    }

    /** Takes what the form field around prints. */
    void form(String printed) {
        if (!open.isEmpty() && !open.peek().result) {
            open.peek().form = printed;
        }
    }

    /** Takes the next field character; gives what is printed in its place. */
    String mark(char mark, int offset) {
        if (mark == BEGIN && matched.contains(offset)) {
            open.push(new Field());
            silent++;
        } else if (mark == SEPARATOR && !open.isEmpty() && !open.peek().result) {
            open.peek().result = true;
            silent -= open.peek().form == null ? 1 : 0;
        } else if (mark == END && matched.contains(offset) && !open.isEmpty()) {
            Field field = open.pop();
            silent -= field.result && field.form == null ? 0 : 1;
            String drawn = field.form == null && !field.result ? FieldInstruction.printed(field.instruction.toString()) : field.form;
            return isPrinting() && drawn != null ? drawn : "";
        }
        return "";
    }
}
