package gouji.read.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Whether operators are whole as they are written: strings, arrays and dictionaries that end, hexadecimal digits where they must
 * be. PDFBox guesses at what is broken, and text that it guesses away is gone without a word.
 */
final class OperatorSyntax {

    private static final Set<String> VALUES = Set.of("true", "false", "null", "R");

    /** By ASCII: what ends a word. */
    private static final boolean[] ENDS_WORD = endsWord();

    /** Letters of a broken word in a message. */
    private static final int SHOWN = 8;

    private final byte[] bytes;
    private int at;
    private int arrays;
    private int dictionaries;

    private OperatorSyntax(byte[] bytes) {
        this.bytes = bytes;
    }

    static void check(byte[] operators) throws IOException {
        OperatorSyntax syntax = new OperatorSyntax(operators);
        while (syntax.at < operators.length) {
            syntax.token();
        }
        if (syntax.arrays != 0 || syntax.dictionaries != 0) {
            throw syntax.broken("an array or dictionary has no end");
        }
    }

    private void token() throws IOException {
        switch (bytes[at]) {
            case '%' -> comment();
            case '(' -> string();
            case '<' -> angle();
            case '>' -> closeDictionary();
            case '[' -> {
                arrays++;
                at++;
            }
            case ']' -> {
                arrays = Math.max(0, arrays - 1);
                at++;
            }
            case '/' -> {
                at++;
                passWord();
            }
            default -> {
                if (isRegular(bytes[at])) {
                    keyword();
                } else {
                    at++;
                }
            }
        }
    }

    private void comment() {
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
    }

    private void string() throws IOException {
        int depth = 0;
        do {
            switch (bytes[at]) {
                case '\\' -> at++;
                case '(' -> depth++;
                case ')' -> depth--;
                default -> {
                }
            }
            at++;
        } while (depth > 0 && at < bytes.length);
        if (depth > 0) {
            throw broken("a string has no end");
        }
    }

    private void angle() throws IOException {
        at++;
        if (at < bytes.length && bytes[at] == '<') {
            at++;
            dictionaries++;
            return;
        }
        while (at < bytes.length && bytes[at] != '>') {
            if (Character.digit(bytes[at], 16) < 0 && !isSpace(bytes[at])) {
                throw broken("a string has other than hexadecimal digits");
            }
            at++;
        }
        if (at >= bytes.length) {
            throw broken("a string has no end");
        }
        at++;
    }

    private void closeDictionary() throws IOException {
        if (at + 1 >= bytes.length || bytes[at + 1] != '>' || dictionaries == 0) {
            throw broken("something ends that did not begin");
        }
        dictionaries--;
        at += 2;
    }

    private void keyword() throws IOException {
        int from = at;
        passWord();
        if (arrays > 0 && dictionaries == 0 && Character.isLetter(bytes[from] & 0xFF)) {
            String word = new String(bytes, from, Math.min(at - from, SHOWN), StandardCharsets.ISO_8859_1);
            if (!VALUES.contains(word)) {
                throw broken("an array has no end before " + word);
            }
        }
        if (at - from == 2 && bytes[from] == 'I' && bytes[from + 1] == 'D') {
            picture();
        }
    }

    /** As far as EI between white space. */
    private void picture() throws IOException {
        for (at++; at + 1 < bytes.length; at++) {
            if (bytes[at] == 'E' && bytes[at + 1] == 'I' && (isSpace(bytes[at - 1]) || bytes[at - 1] == '>')
                    && (at + 2 == bytes.length || isSpace(bytes[at + 2]))) {
                at += 2;
                return;
            }
        }
        throw broken("a picture has no end");
    }

    private void passWord() {
        while (at < bytes.length && isRegular(bytes[at])) {
            at++;
        }
    }

    private IOException broken(String what) {
        return new IOException(what + " (at byte " + Math.min(at, bytes.length) + ")");
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f' || b == 0;
    }

    private static boolean isRegular(byte b) {
        return b < 0 || !ENDS_WORD[b];
    }

    private static boolean[] endsWord() {
        boolean[] ends = new boolean[128];
        "\0\t\n\f\r ()<>[]{}/%".chars().forEach(c -> ends[c] = true);
        return ends;
    }
}
