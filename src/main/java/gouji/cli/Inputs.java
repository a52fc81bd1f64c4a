package gouji.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that the arguments mean. A folder stands for the files under it whose names say that they are documents, sorted
 * by path, hidden ones left out; a file is taken whatever its name.
 */
final class Inputs {

    /** Also such as cannot be read yet: a report left out in silence is worse than an error. */
    private static final Set<String> DOCUMENTS = Set.of("pdf", "txt", "text", "htm", "html", "doc", "docx", "docm", "dotx", "wps", "rtf", "ofd");

    private Inputs() {
    }

    /**
     * A file to analyse, or a folder that there is nothing in.
     *
     * @param fault key of the message that says why there is nothing to analyse, or null
     */
    record Input(Path path, String fault) {
    }

    static List<Input> of(List<Path> arguments) {
        List<Input> inputs = new ArrayList<>();
        for (Path argument : arguments) {
            if (!Files.isDirectory(argument)) {
                inputs.add(new Input(argument, null));
                continue;
            }
            try {
                List<Path> files = documents(argument);
                files.forEach(file -> inputs.add(new Input(file, null)));
                if (files.isEmpty()) {
                    inputs.add(new Input(argument, "cli.folder.empty"));
                }
            } catch (IOException | UncheckedIOException e) {
                inputs.add(new Input(argument, "cli.folder.unreadable"));
            }
        }
        return inputs;
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(file -> isDocument(file.getFileName().toString()) && !isHidden(folder, file)
                    && Files.isRegularFile(file)).sorted().toList();
        }
    }

    private static boolean isDocument(String name) {
        return DOCUMENTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isHidden(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".") || part.toString().startsWith("~$")) {
                return true;
            }
        }
        return false;
    }
}
