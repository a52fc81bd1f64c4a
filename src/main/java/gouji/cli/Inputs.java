package gouji.cli;

import gouji.document.Source;
import gouji.read.DocumentNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that the arguments mean. A folder stands for the files under it whose names say that they are documents, sorted
 * by path, hidden ones left out; a file is taken whatever its name. {@code FILE!/ENTRY} is what stands there in a container, and
 * {@code -} is standard input.
 */
final class Inputs {

    private Inputs() {
    }

    /**
     * A file to analyse, or a folder that there is nothing in.
     *
     * @param entry what is meant in the container that the file is; null for all of it
     * @param fault key of the message that says why there is nothing to analyse, or null
     */
    record Input(Path path, String entry, String fault) {

        static final Path STANDARD_INPUT = Path.of("-");

        /** A file, or something in one: the first container on the way that is there decides. */
        static Input of(Path argument) {
            String name = argument.toString();
            for (int at = name.indexOf(Source.INSIDE); at > 0 && !Files.exists(argument); at = name.indexOf(Source.INSIDE, at + 1)) {
                Path container = Path.of(name.substring(0, at));
                if (Files.isRegularFile(container)) {
                    return new Input(container, name.substring(at + Source.INSIDE.length()), null);
                }
            }
            return new Input(argument, null, null);
        }

        boolean standardInput() {
            return path.equals(STANDARD_INPUT);
        }
    }

    static List<Input> of(List<Path> arguments) {
        List<Input> inputs = new ArrayList<>();
        for (Path argument : arguments) {
            if (!Files.isDirectory(argument)) {
                inputs.add(Input.of(argument));
                continue;
            }
            try {
                List<Path> files = documents(argument);
                files.forEach(file -> inputs.add(new Input(file, null, null)));
                if (files.isEmpty()) {
                    inputs.add(new Input(argument, null, "cli.folder.empty"));
                }
            } catch (IOException | UncheckedIOException e) {
                inputs.add(new Input(argument, null, "cli.folder.unreadable"));
            }
        }
        return inputs;
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(file -> DocumentNames.document(file.getFileName().toString()) && !isHidden(folder, file)
                    && Files.isRegularFile(file)).sorted().toList();
        }
    }

    /** Whether systems and editors left it behind, or it belongs to a web page that a browser saved. */
    private static boolean isHidden(Path folder, Path file) {
        Path inside = folder.relativize(file);
        for (Path part : inside) {
            if (DocumentNames.litter(part.toString())
                    || !part.equals(inside.getFileName()) && DocumentNames.pageParts(part.toString())) {
                return true;
            }
        }
        return false;
    }
}
