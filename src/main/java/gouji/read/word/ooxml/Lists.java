package gouji.read.word.ooxml;

import gouji.read.word.ListLevel;
import gouji.read.word.ListNumbers;
import gouji.read.word.NumberFormat;
import gouji.read.word.Symbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The numbers that Word prints before paragraphs: definitions of lists, and how far each has been counted. */
final class Lists {

    private final Styles styles;
    private final Map<String, XmlNode> definitions = new HashMap<>();
    private final Map<String, XmlNode> instances = new HashMap<>();
    private final Map<String, List<ListLevel>> levels = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final ListNumbers numbers = new ListNumbers();

    /** @param root of the numbering definitions, or null */
    Lists(XmlNode root, Styles styles) {
        this.styles = styles;
        if (root != null) {
            for (XmlNode node : root.children()) {
                if (node.is("w:abstractNum")) {
                    definitions.putIfAbsent(String.valueOf(node.attribute("w:abstractNumId")), node);
                } else if (node.is("w:num")) {
                    instances.putIfAbsent(String.valueOf(node.attribute("w:numId")), node);
                }
            }
        }
    }

    /**
     * What is printed before a paragraph; empty where it is in no list. Counts it.
     *
     * @param properties of the paragraph, or null
     */
    String next(XmlNode properties, String style) {
        XmlNode literal = properties == null ? null : properties.path("w:listPr", "wx:t");
        if (literal != null && literal.attribute("wx:val") != null) {
            return literal.attribute("wx:val") + " ";
        }
        XmlNode own = properties == null ? null : properties.child("w:numPr");
        XmlNode ofStyle = styles.numbering(style);
        String id = own != null && own.value("w:numId") != null ? own.value("w:numId") : ofStyle == null ? null : ofStyle.value("w:numId");
        XmlNode instance = id == null ? null : instances.get(id);
        if (instance == null) {
            return "";
        }
        String definition = definition(instance);
        int level = own != null && own.value("w:ilvl") != null ? own.number("w:ilvl", 0) : levelOf(style, ofStyle, definition);
        begin(id, instance, definition);
        return numbers.next(definition, levels.computeIfAbsent(id, key -> levels(instance, definition)), level);
    }

    /** The level that names the style, which counts more than what the style says itself. */
    private int levelOf(String style, XmlNode ofStyle, String definition) {
        XmlNode list = definitions.get(definition);
        if (list != null && style != null) {
            for (XmlNode level : list.children()) {
                if (level.is("w:lvl") && style.equals(level.value("w:pStyle"))) {
                    return level.numeric("w:ilvl", 0);
                }
            }
        }
        return ofStyle == null ? 0 : ofStyle.number("w:ilvl", 0);
    }

    /** The definition of a list; one may stand in a style and only be pointed at. */
    private String definition(XmlNode instance) {
        Set<String> seen = new HashSet<>();
        String id = String.valueOf(instance.value("w:abstractNumId"));
        while (seen.add(id)) {
            XmlNode definition = definitions.get(id);
            String link = definition == null ? null : definition.value("w:numStyleLink");
            XmlNode linked = link == null ? null : styles.numbering(link);
            XmlNode real = linked == null ? null : instances.get(String.valueOf(linked.value("w:numId")));
            if (real == null) {
                return id;
            }
            id = String.valueOf(real.value("w:abstractNumId"));
        }
        return id;
    }

    /** A list that is to start anew does so at its first paragraph, though it shares its count with others before. */
    private void begin(String id, XmlNode instance, String definition) {
        if (begun.add(id)) {
            for (XmlNode override : instance.children()) {
                int level = override.numeric("w:ilvl", -1);
                if (override.is("w:lvlOverride") && override.child("w:startOverride") != null && level >= 0 && level < ListLevel.COUNT) {
                    numbers.restart(definition, level);
                }
            }
        }
    }

    private List<ListLevel> levels(XmlNode instance, String definition) {
        XmlNode[] nodes = new XmlNode[ListLevel.COUNT];
        int[] starts = new int[ListLevel.COUNT];
        Arrays.fill(starts, Integer.MIN_VALUE);
        if (definitions.containsKey(definition)) {
            definitions.get(definition).children().forEach(node -> place(node, nodes));
        }
        for (XmlNode override : instance.children()) {
            int level = override.numeric("w:ilvl", -1);
            if (override.is("w:lvlOverride") && level >= 0 && level < ListLevel.COUNT) {
                override.children().forEach(node -> place(node, nodes));
                starts[level] = override.number("w:startOverride", Integer.MIN_VALUE);
            }
        }
        List<ListLevel> all = new ArrayList<>();
        for (int i = 0; i < ListLevel.COUNT; i++) {
            all.add(level(nodes[i], i, starts[i]));
        }
        return all;
    }

    private static void place(XmlNode node, XmlNode[] levels) {
        int level = node.numeric("w:ilvl", -1);
        if (node.is("w:lvl") && level >= 0 && level < levels.length) {
            levels[level] = node;
        }
    }

    private static ListLevel level(XmlNode node, int level, int start) {
        if (node == null) {
            return new ListLevel(1, new NumberFormat("none"), "", "", level, false);
        }
        String suffix = node.value("w:suff");
        String text = node.value("w:lvlText");
        NumberFormat format = format(node);
        if (text != null && format.equals(NumberFormat.BULLET)) {
            XmlNode fonts = node.path("w:rPr", "w:rFonts");
            text = Symbols.printed(fonts == null ? null : fonts.attribute("w:ascii"), text);
        }
        boolean hidden = node.child("w:rPr") != null && Boolean.TRUE.equals(node.child("w:rPr").isOn("w:vanish"));
        return new ListLevel(start == Integer.MIN_VALUE ? node.number("w:start", 0) : start, format, text == null || hidden ? "" : text,
                "nothing".equals(suffix) ? "" : " ", node.number("w:lvlRestart", level), Boolean.TRUE.equals(node.isOn("w:isLgl")));
    }

    /** Formats newer than the standard stand in an alternative, by their first numbers. */
    private static NumberFormat format(XmlNode level) {
        XmlNode format = level.child("w:numFmt");
        if (format == null) {
            format = level.path("mc:AlternateContent", "mc:Choice", "w:numFmt");
        }
        String name = format == null ? null : format.attribute("w:val");
        if ("custom".equals(name) && format.attribute("w:format") != null) {
            return new NumberFormat(format.attribute("w:format"));
        }
        return name == null ? NumberFormat.DECIMAL : new NumberFormat(name);
    }
}
