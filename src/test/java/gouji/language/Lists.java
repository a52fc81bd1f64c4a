package gouji.language;

import gouji.rules.BrokenRulesException;
import gouji.rules.CommonListFiles;
import java.nio.file.Path;

/** The word lists of the project, as the tests need them. */
final class Lists {

    static final CommonLists COMMON = common();
    static final Characters CHARACTERS = new Characters(COMMON.characters());

    private Lists() {
    }

    private static CommonLists common() {
        try {
            return CommonListFiles.read(Path.of("rules"));
        } catch (BrokenRulesException broken) {
            throw new AssertionError(broken);
        }
    }
}
