package gouji.read;

import java.util.Locale;
import java.util.Set;

/** What the name of a file in a folder or container says: only whether it is worth opening; what it is, its bytes say. */
public final class DocumentNames {

    /** Also such as cannot be read yet: a report left out in silence is worse than an error. Notes are left out: *.md. */
    private static final Set<String> ENDINGS = Set.of("pdf", "txt", "text", "htm", "html", "xhtml", "shtml",
            "doc", "docx", "docm", "dot", "dotx", "dotm", "wps", "rtf", "ofd", "odt", "mht", "mhtml", "eml", "mbox", "msg", "zip", "tar", "gz", "tgz", "rar", "7z",
            "png", "jpg", "jpeg", "tif", "tiff");
    private static final Set<String> LITTER = Set.of("__macosx", "thumbs.db", "desktop.ini");

    private DocumentNames() {
    }

    /** Whether reports come in files with such a name. */
    public static boolean document(String name) {
        return ENDINGS.contains(ending(name));
    }

    /** The part behind the last dot, in lower case; empty where there is none. */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a part of a path is what systems and editors leave behind: hidden, a lock, a thumbnail. */
    public static boolean litter(String part) {
        return part.startsWith(".") && !part.equals(".") && !part.equals("..") || part.startsWith("~$") || LITTER.contains(part.toLowerCase(Locale.ROOT));
    }

    /** Whether a folder holds what belongs to a web page that a browser saved beside it. */
    public static boolean pageParts(String folder) {
        String name = folder.toLowerCase(Locale.ROOT);
        return name.endsWith("_files") || name.endsWith(".files");
    }
}
