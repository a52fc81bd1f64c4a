package gouji.cli;

import gouji.rules.RuleCache;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the user keeps what can be made again (XDG Base Directory Specification). */
final class UserCache {

    private UserCache() {
    }

    /** The cache of compiled rules for this build; none where the program runs from loose classes, which change unseen. */
    static RuleCache rules() {
        try {
            Path program = Path.of(UserCache.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (!Files.isRegularFile(program)) {
                return RuleCache.none();
            }
            return RuleCache.in(folder(), program + " " + Files.getLastModifiedTime(program).toMillis() + " " + Files.size(program));
        } catch (URISyntaxException | IOException e) {
            return RuleCache.none();
        }
    }

    private static Path folder() {
        String told = System.getenv("XDG_CACHE_HOME");
        Path caches = told == null || told.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(told);
        return caches.resolve("gouji");
    }
}
