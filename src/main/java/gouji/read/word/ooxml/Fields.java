package gouji.read.word.ooxml;

import gouji.read.word.FieldInstruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The fields of one story (the running text, a cell, a text box): instructions are not printed, results are. A field that is
 * never closed is none, so that a broken file does not swallow what follows.
 */
final class Fields {

    private final Set<XmlNode> matched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Field> open = new ArrayDeque<>();
    /** How many of the open fields do not print what stands here. */
    private int silent;

    /** A field being read. */
    private static final class Field {

        private final XmlNode begin;
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        /** What it prints stands in its definition; a result written beside it is not shown. */
        private final boolean form;

        private Field(XmlNode begin) {
            this.begin = begin;
            this.form = FormField.printed(begin) != null;
        }
    }

    Fields(XmlNode story) {
        Deque<XmlNode> begins = new ArrayDeque<>();
        for (XmlNode mark : marks(story)) {
            String type = String.valueOf(mark.attribute("w:fldCharType"));
            if (type.equals("begin")) {
                begins.push(mark);
            } else if (type.equals("end") && !begins.isEmpty()) {
                matched.add(begins.pop());
                matched.add(mark);
            }
        }
    }

    /** The field characters of the story itself, in order. */
    private static List<XmlNode> marks(XmlNode story) {
        List<XmlNode> marks = new ArrayList<>();
        Deque<XmlNode> waiting = new ArrayDeque<>();
        waiting.push(story);
        while (!waiting.isEmpty()) {
            XmlNode node = waiting.pop();
            if (node.is("w:fldChar")) {
                marks.add(node);
            } else if (node == story || !node.is("w:tc") && !node.is("w:txbxContent")) {
                List<XmlNode> children = Printed.children(node);
                for (int i = children.size() - 1; i >= 0; i--) {
                    waiting.push(children.get(i));
                }
            }
        }
        return marks;
    }

    /** Whether what stands here is printed. */
    boolean isPrinting() {
        return silent == 0;
    }

    void instruct(String text) {
        if (!open.isEmpty() && !open.peek().result) {
            open.peek().instruction.append(text);
        }
    }

    /** Takes the next field character; gives what is printed in its place. */
    String mark(XmlNode mark) {
        String type = String.valueOf(mark.attribute("w:fldCharType"));
        if (type.equals("begin") && matched.contains(mark)) {
            open.push(new Field(mark));
            silent++;
        } else if (type.equals("separate") && !open.isEmpty() && !open.peek().result) {
            open.peek().result = true;
            silent -= open.peek().form ? 0 : 1;
        } else if (type.equals("end") && matched.contains(mark) && !open.isEmpty()) {
            Field field = open.pop();
            silent -= field.result && !field.form ? 0 : 1;
            String form = FormField.printed(field.begin);
            String drawn = form == null && !field.result ? FieldInstruction.printed(field.instruction.toString()) : form;
            return isPrinting() && drawn != null ? drawn : "";
        }
        return "";
    }
}
