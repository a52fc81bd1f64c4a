package gouji.rules;

import gouji.language.CommonLists;
import gouji.language.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.kie.api.definition.KiePackage;

/**
 * A rules folder, read and compiled: every format in it that has a field list. A folder without one is there to be
 * extended; the folder {@code common} is shared by all.
 */
public final class RuleFolder {

    private final List<Format> formats;
    private final CommonLists lists;
    private final Language language;
    private final String sha256;

    private RuleFolder(List<Format> formats, CommonLists lists, Language language, String sha256) {
        this.formats = List.copyOf(formats);
        this.lists = lists;
        this.language = language;
        this.sha256 = sha256;
    }

    /** Opens a folder, compiling its rules. */
    public static RuleFolder open(Path root) throws BrokenRulesException {
        return open(root, RuleCache.none());
    }

    /**
     * Opens a folder.
     *
     * @param cache where compiled rules are kept from run to run
     * @throws BrokenRulesException with everything that is wrong in it
     */
    public static RuleFolder open(Path root, RuleCache cache) throws BrokenRulesException {
        List<Fault> faults = new ArrayList<>();
        RuleTree tree = RuleTree.read(root, faults);
        if (!faults.isEmpty() && tree.folders().isEmpty()) {
            throw new BrokenRulesException(faults);
        }
        CommonLists lists = CommonListFiles.read(tree, faults);
        Language language = Language.of(lists);
        Map<List<RuleFile>, Rulebook> compiled = new HashMap<>();
        Strangers strangers = new Strangers();
        List<Format> formats = new ArrayList<>();
        for (String folder : tree.folders().keySet()) {
            if (tree.file(folder, FormatBuilder.FIELDS) != null) {
                FormatBuilder builder = new FormatBuilder(tree, folder, language.wordings(), strangers, faults);
                List<RuleFile> rules = tree.rules(builder.chain());
                Rulebook book = compiled.computeIfAbsent(rules, files -> compile(files, cache, faults));
                formats.add(builder.build(book));
            }
        }
        faults.addAll(strangers.faults());
        if (faults.isEmpty() && formats.isEmpty()) {
            faults.add(new Fault(root.toString(), 0, "", "rules.formats"));
        }
        if (!faults.isEmpty()) {
            throw new BrokenRulesException(faults.stream().distinct().toList());
        }
        return new RuleFolder(formats, lists, language, hash(tree.files()));
    }

    /** The same folder, whose rulebooks are {@link Rulebook#shuffled}. */
    RuleFolder shuffled(long seed) {
        Map<Rulebook, Rulebook> shuffled = new HashMap<>();
        return new RuleFolder(formats.stream().map(format -> format.with(shuffled.computeIfAbsent(format.rules(),
                rules -> rules.shuffled(seed)))).toList(), lists, language, sha256);
    }

    private static Rulebook compile(List<RuleFile> files, RuleCache cache, List<Fault> faults) {
        String key = hash(files);
        Collection<KiePackage> packages = cache.packages(key);
        if (packages == null) {
            int known = faults.size();
            packages = RuleCompiler.compile(files, faults);
            if (faults.size() > known) {
                return null;
            }
            cache.keep(key, packages);
        }
        return new Rulebook(packages);
    }

    private static String hash(List<RuleFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (RuleFile file : files) {
                digest.update((file.path() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** What reads print, from the word lists of the folder. */
    public Language language() {
        return language;
    }

    /** The word lists that all formats share. */
    public CommonLists lists() {
        return lists;
    }

    /** The formats, in the order of their folders' names. */
    public List<Format> formats() {
        return formats;
    }

    /** Of all files of the folder that rules are made of, in hexadecimal. */
    public String sha256() {
        return sha256;
    }
}
