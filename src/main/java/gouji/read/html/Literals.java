package gouji.read.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the strings of a script or of JSON, without understanding more of it than quotes, comments and braces. */
final class Literals {

    /** A sign of addition or a comma, the same variable added to again, or the same function called again. */
    private static final Pattern JOINT = Pattern.compile("\\s*[+,]\\s*|\\s*;?\\s*[\\w$.]+\\s*\\+=\\s*|\\s*\\)\\s*;?\\s*[\\w$.]+\\s*\\(\\s*");
    private static final int LONGEST_JOINT = 100;

    private final String script;
    private final List<Literal> found = new ArrayList<>();
    private final Deque<Integer> objects = new ArrayDeque<>();
    private int opened;
    private int line;
    private int at;
    /** Behind the last string. */
    private int ended;

    private Literals(String script) {
        this.script = script;
    }

    static List<Literal> of(String script) {
        Literals literals = new Literals(script);
        while (literals.at < script.length()) {
            literals.next();
        }
        return literals.found;
    }

    private void next() {
        char c = script.charAt(at);
        if (c == '"' || c == '\'' || c == '`') {
            string(c);
            return;
        } else if (script.startsWith("//", at)) {
            skip("\n");
            return;
        } else if (script.startsWith("/*", at)) {
            skip("*/");
            return;
        } else if (c == '{') {
            objects.push(++opened);
        } else if (c == '}' && !objects.isEmpty()) {
            objects.pop();
        } else if (c == '\n') {
            line++;
        }
        at++;
    }

    private void skip(String end) {
        int ends = script.indexOf(end, at + 2);
        int to = ends < 0 ? script.length() : ends;
        for (; at < to; at++) {
            line += script.charAt(at) == '\n' ? 1 : 0;
        }
    }

    private void string(char quote) {
        StringBuilder text = new StringBuilder();
        boolean joined = at - ended < LONGEST_JOINT && JOINT.matcher(script).region(ended, at).matches();
        int begins = line;
        at++;
        while (at < script.length() && script.charAt(at) != quote && (quote == '`' || script.charAt(at) != '\n')) {
            char c = script.charAt(at++);
            line += c == '\n' ? 1 : 0;
            if (c == '\\' && at < script.length()) {
                escape(text);
            } else {
                text.append(c);
            }
        }
        at += at < script.length() && script.charAt(at) == quote ? 1 : 0;
        ended = at;
        found.add(new Literal(text.toString(), begins, objects.isEmpty() ? 0 : objects.peek(), quote == '`', colon(), joined));
    }

    private boolean colon() {
        int next = at;
        while (next < script.length() && Character.isWhitespace(script.charAt(next))) {
            next++;
        }
        return next < script.length() && script.charAt(next) == ':';
    }

    private void escape(StringBuilder text) {
        char c = script.charAt(at++);
        switch (c) {
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case 'b', 'f', 'v' -> text.append(' ');
            case 'u' -> code(text, 4);
            case 'x' -> code(text, 2);
            case '\n' -> line++;
            default -> text.append(c);
        }
    }

    private void code(StringBuilder text, int digits) {
        String hex = script.substring(at, Math.min(script.length(), at + digits));
        if (hex.length() == digits && hex.matches("[0-9a-fA-F]+")) {
            text.append((char) Integer.parseInt(hex, 16));
            at += digits;
        } else {
            text.append('\uFFFD');
        }
    }
}
