package gouji.rules;

import gouji.report.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Reads the severities and the sentences of findings; of two for one code the nearer file's stands. */
final class FindingTextList {

    private static final String FINDINGS = "/findings.csv";

    private final RuleTree tree;
    private final List<String> chain;
    private final List<Fault> faults;

    /** @param chain folders, general to special */
    FindingTextList(RuleTree tree, List<String> chain, List<Fault> faults) {
        this.tree = tree;
        this.chain = chain;
        this.faults = faults;
    }

    FindingTexts read() {
        Map<String, String> severities = new HashMap<>();
        for (RuleFile file : tree.ending(chain, FINDINGS)) {
            for (CsvRows.Row row : CsvRows.read(file, List.of("code", "severity"), faults)) {
                severities.put(row.cells().get(0), severity(file, row));
            }
        }
        return new FindingTexts(severities, messages("/messages_zh.properties"), messages("/messages_en.properties"));
    }

    private String severity(RuleFile file, CsvRows.Row row) {
        String word = row.cells().get(1);
        try {
            return Severity.of(word).word();
        } catch (IllegalArgumentException unknown) {
            faults.add(file.fault(row.line(), "rules.findings.severity", word));
            return Severity.WARNING.word();
        }
    }

    private Map<String, String> messages(String ending) {
        Map<String, String> messages = new HashMap<>();
        for (RuleFile file : tree.ending(chain, ending)) {
            Properties properties = properties(file);
            for (String code : properties.stringPropertyNames()) {
                try {
                    new MessageFormat(properties.getProperty(code), Locale.ROOT);
                    messages.put(code, properties.getProperty(code));
                } catch (IllegalArgumentException broken) {
                    faults.add(file.fault(file.lineOf(code), "rules.messages", code + ": " + broken.getMessage()));
                }
            }
        }
        return messages;
    }

    private Properties properties(RuleFile file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (IllegalArgumentException broken) {
            faults.add(file.fault(0, "rules.messages", broken.getMessage()));
        }
        return properties;
    }
}
