package gouji.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the program was installed in, with rules/ and corpus/ in it. */
final class Home {

    private static final String PROPERTY = "gouji.home";

    private Home() {
    }

    /** The rules that come with the program. */
    static Path rules() {
        return folder().resolve("rules");
    }

    /** The corpus that comes with the program. */
    static Path corpus() {
        return folder().resolve("corpus");
    }

    /** As the launcher says; else the nearest folder above the classes that has rules. */
    private static Path folder() {
        String told = System.getProperty(PROPERTY);
        if (told != null) {
            return Path.of(told);
        }
        try {
            Path place = Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toRealPath();
            for (Path folder = place; folder != null; folder = folder.getParent()) {
                if (Files.isDirectory(folder.resolve("rules"))) {
                    return folder;
                }
            }
        } catch (URISyntaxException | IOException e) {
            return Path.of("");
        }
        return Path.of("");
    }
}
