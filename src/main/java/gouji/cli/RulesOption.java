package gouji.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --rules} of every command that analyses documents. */
final class RulesOption {

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
    private Path folder;

    /** Starts to load the rules. */
    Analyzer analyzer(Language language) {
        return new Analyzer(folder == null ? Home.rules() : folder, language);
    }
}
