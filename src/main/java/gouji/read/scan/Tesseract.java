package gouji.read.scan;

import gouji.read.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Recognises print with the program Tesseract, which is run as a command: pictures go into a folder of their own that is gone
 * afterwards, and the answer comes as hOCR.
 */
final class Tesseract {

    /** What Tesseract is told of the pictures. */
    enum Mode {
        /** Chinese print, any number of lines. */
        TEXT("chi_sim", "6", List.of()),
        /** One line of digits and the signs that go with them. */
        FIGURE("eng", "7", List.of("-c", "tessedit_char_whitelist=0123456789.,-+"));

        private final String language;
        private final String segmentation;
        private final List<String> more;

        Mode(String language, String segmentation, List<String> more) {
            this.language = language;
            this.segmentation = segmentation;
            this.more = more;
        }
    }

    private final String command;
    private final Duration limit;

    /**
     * @param command the program, by its name or path
     * @param limit   for one call
     */
    Tesseract(String command, Duration limit) {
        this.command = command;
        this.limit = limit;
    }

    /**
     * Asks whether there is such a program, before pictures are made for it.
     *
     * @throws UnreadableException {@code read.scan.no-tesseract}
     */
    void require() throws UnreadableException {
        start(new ProcessBuilder(command, "--version").redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    private Process start(ProcessBuilder builder) throws UnreadableException {
        try {
            return builder.start();
        } catch (IOException notFound) {
            throw new UnreadableException("read.scan.no-tesseract", command);
        }
    }

    /**
     * Reads each picture by itself.
     *
     * @return for each picture its lines; none where nothing was recognised
     * @throws UnreadableException {@code read.scan.no-tesseract}, {@code read.scan.no-language}, {@code read.scan.too-slow} or
     *     {@code read.scan.failed}
     */
    List<List<RecognisedLine>> read(List<Raster> pictures, Mode mode) throws UnreadableException {
        if (pictures.isEmpty()) {
            return List.of();
        }
        Path folder = null;
        try {
            folder = Files.createTempDirectory("gouji-scan");
            List<String> names = new ArrayList<>();
            for (Raster picture : pictures) {
                Path file = folder.resolve(names.size() + ".pgm");
                picture.write(file);
                names.add(file.toString());
            }
            Path list = Files.write(folder.resolve("list.txt"), names);
            run(folder, list, mode);
            return Hocr.parse(Files.readString(folder.resolve("out.hocr")), pictures.size());
        } catch (IOException failed) {
            throw new UnreadableException("read.scan.failed", String.valueOf(failed.getMessage()));
        } finally {
            delete(folder);
        }
    }

    private void run(Path folder, Path list, Mode mode) throws IOException, UnreadableException {
        List<String> line = new ArrayList<>(List.of(command, list.toString(), folder.resolve("out").toString(), "-l", mode.language,
                "--psm", mode.segmentation, "--dpi", "300", "-c", "hocr_char_boxes=1"));
        line.addAll(mode.more);
        line.add("hocr");
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(errors.toFile());
        // Pages are read side by side; threads inside one page only get in each other's way.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = start(builder);
        try {
            process.getOutputStream().close();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnreadableException("read.scan.too-slow", limit.toSeconds());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreadableException("read.scan.failed", "interrupted");
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            String said = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8).strip();
            if (said.contains("traineddata") || said.contains("Failed loading language")) {
                throw new UnreadableException("read.scan.no-language", mode.language);
            }
            throw new UnreadableException("read.scan.failed", said.lines().findFirst().orElse("exit " + process.exitValue()));
        }
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
