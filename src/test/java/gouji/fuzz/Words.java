package gouji.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Damages text word by word, so that it stays text, markup or a page's operators, and gets further into a reader than noise does. */
final class Words {

    /** Parts text into words, numbers, white space and single signs. */
    private static final Pattern BOUNDARY = Pattern.compile("(?<=[<>\"'=/|\\[\\]()])|(?=[<>\"'=/|\\[\\]()])|(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    private static final List<String> ODD = List.of("", "0", "-1", "1e309", "NaN", "99999999999999999999", "2147483648", "-2147483648",
        "0.0000000001", "\t", "\n", "\r", "\f", "\u0000", "\uFFFD", "\uFEFF", "\u3000", "\u200B", "\u202E", "\uD840\uDC00",
        "\uDC00", "<", ">", "</", "<!--", "-->", "]]>", "<![CDATA[", "&#x110000;", "&a;", "\"", "'", "|", "||", "(", ")", "[", "]", "<<", ">>",
        "true", "null", "colspan=\"1000000\"", "rowspan=\"65535\"", "<table>", "</td>", "<tr>", "q", "Q", "cm", "BT", "Tf", "re", "g 99999999 1",
        "\u4E00", "\u3001", "\uFF0C", "2021\u5E74", "a".repeat(5000), "(".repeat(500), "<b>".repeat(500), "1 ".repeat(2000));

    private Words() {
    }

    static String damaged(String text, Random random) {
        List<String> words = new ArrayList<>(Arrays.asList(BOUNDARY.split(text)));
        for (int n = 1 << random.nextInt(5); n > 0 && !words.isEmpty(); n--) {
            int at = random.nextInt(words.size());
            int other = random.nextInt(words.size());
            switch (random.nextInt(7)) {
                case 0 -> words.subList(at, Math.min(words.size(), at + 1 + random.nextInt(20))).clear();
                case 1 -> {
                    List<String> copied = List.copyOf(words.subList(at, Math.min(words.size(), at + 1 + random.nextInt(50))));
                    for (int times = 1 << random.nextInt(6); times > 0; times--) {
                        words.addAll(other, copied);
                    }
                }
                case 2 -> words.set(at, words.set(other, words.get(at)));
                case 3 -> words.set(at, words.get(other));
                case 4 -> words.add(at, ODD.get(random.nextInt(ODD.size())));
                default -> words.set(at, ODD.get(random.nextInt(ODD.size())));
            }
        }
        return String.join("", words);
    }
}
