package gouji.read.word.binary;

import gouji.read.word.ListLevel;
import gouji.read.word.ListNumbers;
import gouji.read.word.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The numbers that Word prints before paragraphs of a .doc. */
final class DocLists {

    /** The formats by the numbers that [MS-OSHARED] 2.2.1.3 gives them; null for those of other languages. */
    private static final String[] FORMATS = {"decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", null, null, null, null,
        null, "ideographDigital", "japaneseCounting", null, null, "decimalFullWidth", null, "japaneseLegal",
        "japaneseDigitalTenThousand", "decimalEnclosedCircle", "decimalFullWidth2", null, null, "decimalZero", "bullet", null, null,
        "decimalEnclosedFullstop", "decimalEnclosedParen", "decimalEnclosedCircleChinese", "ideographEnclosedCircle",
        "ideographTraditional", "ideographZodiac", "ideographZodiacTraditional", "taiwaneseCounting", "ideographLegalTraditional",
        "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting", "chineseLegalSimplified", "chineseCountingThousand"};
    private static final int NO_NUMBER = 0xFF;
    private static final int NOTHING_FOLLOWS = 2;
    private static final int LARGEST = 2046;
    /** In a level's bytes: where its switches stand, and the one that says that the restart is its own. */
    private static final int SWITCHES = 5;
    private static final int OWN_RESTART = 0x08;
    private static final int LEGAL = 0x04;

    private final ListTables tables;
    private final Map<Integer, List<ListLevel>> levels = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();
    private final ListNumbers numbers = new ListNumbers();

    /** @param tables or null */
    DocLists(ListTables tables) {
        this.tables = tables;
    }

    /** What is printed before the paragraph; empty where it is in no list. Counts it. */
    String next(Paragraph paragraph) {
        int override = paragraph.getIlfo();
        if (tables == null || override < 1 || override > LARGEST) {
            return "";
        }
        try {
            int list = tables.getLfo(override).getLsid();
            List<ListLevel> known = levels.computeIfAbsent(override, key -> levels(list, key));
            if (begun.add(override)) {
                overrides(override).stream().filter(ListFormatOverrideLevel::isStartAt)
                        .filter(level -> level.getLevelNum() < ListLevel.COUNT)
                        .forEach(level -> numbers.restart(list, level.getLevelNum()));
            }
            return numbers.next(list, known, paragraph.getIlvl());
        } catch (NoSuchElementException | IndexOutOfBoundsException | NullPointerException noSuchList) {
            return "";
        }
    }

    private List<ListFormatOverrideLevel> overrides(int override) {
        return tables.getLfoData(override) == null || tables.getLfoData(override).getRgLfoLvl() == null ? List.of()
                : Arrays.stream(tables.getLfoData(override).getRgLfoLvl()).filter(Objects::nonNull).toList();
    }

    private List<ListLevel> levels(int list, int override) {
        ListData data = tables.getListData(list);
        List<ListLevel> all = new ArrayList<>();
        for (int i = 0; data != null && i < data.getLevels().length && i < ListLevel.COUNT; i++) {
            org.apache.poi.hwpf.model.ListLevel level = data.getLevels()[i];
            int start = level.getStartAt();
            for (ListFormatOverrideLevel own : overrides(override)) {
                if (own.getLevelNum() == i) {
                    level = own.isFormatting() && own.getLevel() != null ? own.getLevel() : level;
                    start = own.isFormatting() ? level.getStartAt() : own.isStartAt() ? own.getIStartAt() : start;
                }
            }
            all.add(level(level, i, start));
        }
        return all;
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level, int number, int start) {
        int switches = level.toByteArray()[SWITCHES];
        int format = level.getNumberFormat() & 0xFF;
        String name = format == NO_NUMBER ? "none" : format < FORMATS.length && FORMATS[format] != null ? FORMATS[format] : "decimal";
        return new ListLevel(start, new NumberFormat(name), text(level.getNumberText(), name),
                level.getTypeOfCharFollowingTheNumber() == NOTHING_FOLLOWS ? "" : " ",
                (switches & OWN_RESTART) != 0 ? level.getRestart() : number, (switches & LEGAL) != 0);
    }

    /** In the file a character below nine stands for the number of that level. Bullets of symbol fonts all become the same. */
    private static String text(String text, String format) {
        StringBuilder pattern = new StringBuilder();
        for (char c : text == null ? new char[0] : text.toCharArray()) {
            boolean symbol = format.equals("bullet") && Character.getType(c) == Character.PRIVATE_USE;
            pattern.append(c < ListLevel.COUNT ? "%" + (c + 1) : symbol ? "\u25CF" : String.valueOf(c));
        }
        return pattern.toString();
    }
}
