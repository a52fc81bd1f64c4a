package gouji.corpus.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the documents of the corpus from their labels and sources: {@code MakeCorpus CORPUS [--text|--missing] [REPORT…]}. */
public final class MakeCorpus {

    private MakeCorpus() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path corpus = Path.of(arguments[0]);
        List<String> rest = List.of(arguments).subList(1, arguments.length);
        List<String> named = rest.stream().filter(a -> !a.startsWith("--")).toList();
        Path work = Files.createTempDirectory("corpus");
        for (Path report : reports(corpus)) {
            if (named.isEmpty() || named.contains(report.getFileName().toString())) {
                make(report, rest, new FileMaker(new Programs(work)));
            }
        }
        try (Stream<Path> all = Files.walk(work)) {
            all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        }
    }

    private static List<Path> reports(Path corpus) throws IOException {
        try (Stream<Path> folders = Files.list(corpus)) {
            return folders.filter(f -> Files.exists(f.resolve("source.yaml"))).sorted().toList();
        }
    }

    private static void make(Path report, List<String> options, FileMaker maker) throws IOException, InterruptedException {
        Label label = Label.read(report.resolve("label.json"));
        Manuscript manuscript = new Manuscript(Form.of(label.format()), label, Source.read(report.resolve("source.yaml")));
        new TextFile(manuscript).write(report.resolve("report.txt"));
        for (Layout layout : options.contains("--text") ? List.<Layout>of() : manuscript.source().layouts()) {
            if (!options.contains("--missing") || !Files.exists(report.resolve(layout.file()))) {
                maker.make(manuscript, layout, report);
            }
        }
        System.out.println(report.getFileName());
    }
}
