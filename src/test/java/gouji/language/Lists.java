package gouji.language;

import java.nio.file.Path;

/** The word lists of the project, as the tests need them. */
final class Lists {

    static final CommonLists COMMON = CommonLists.read(Path.of("rules/common"));
    static final Characters CHARACTERS = new Characters(COMMON.characters());

    private Lists() {
    }
}
