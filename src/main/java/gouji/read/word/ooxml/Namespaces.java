package gouji.read.word.ooxml;

import java.util.Map;

/** One short prefix for each namespace, whatever the file calls it and whichever edition of the standard it follows. */
final class Namespaces {

    static final String WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml";
    static final String FLAT_PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry(WORD_2003, "w:"),
            Map.entry("http://schemas.microsoft.com/office/word/2003/auxHint", "wx:"),
            Map.entry("http://schemas.microsoft.com/aml/2001/core", "aml:"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m:"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel:"),
            Map.entry(FLAT_PACKAGE, "pkg:"));

    private Namespaces() {
    }

    /** The prefix with its colon; only a colon where the namespace is none of those that matter. */
    static String prefix(String uri) {
        return uri == null || uri.isEmpty() ? "" : PREFIXES.getOrDefault(uri, ":");
    }
}
