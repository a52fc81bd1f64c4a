package gouji.bench;

import gouji.analysis.Engine;
import gouji.document.Document;
import gouji.read.Entry;
import gouji.read.Readers;
import gouji.read.UnreadableException;
import gouji.read.container.Containers;
import gouji.read.type.AllTypes;
import gouji.rules.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How many reports of the corpus are analysed in a second, warm, and how that compares with {@code pdftotext -layout} on the
 * same PDFs in the same run (machines are noisy: mind the ratios). Run it with {@code corpus/bench}.
 */
public final class Throughput {

    private static final int ROUNDS = 5;
    /** What the names of scanned files begin with. */
    private static final String SCAN = "scan";

    private final Engine engine;
    private final Containers containers = new Containers();
    private final Readers readers = AllTypes.readers();

    private Throughput(Engine engine) {
        this.engine = engine;
    }

    public static void main(String[] arguments) throws Exception {
        Throughput bench = new Throughput(new Engine(RuleFolder.open(Path.of("rules")), Locale.CHINESE));
        List<Path> pdfs = files(file -> file.endsWith(".pdf") && !file.startsWith(SCAN));
        for (int round = 0; round < 3; round++) {
            bench.reports(pdfs, 1, 1);
        }
        row("reading PDF, 1 thread", bench.reading(pdfs));
        row("analysing PDF, 1 thread", bench.reports(pdfs, 1, ROUNDS));
        row("analysing PDF, 2 threads", bench.reports(pdfs, 2, ROUNDS));
        row("pdftotext -layout, a process a file", pdftotext(pdfs));
        for (String ending : List.of(".txt", "report.md", ".html", ".mht", ".docx", ".doc", ".ofd", ".zip")) {
            bench.type("analysing " + ending + ", 1 thread", files(file -> file.endsWith(ending)), ROUNDS);
        }
        bench.type("analysing scans, 1 thread", files(file -> file.startsWith(SCAN)), 1);
    }

    /** A type whose files nobody can read here has no row. */
    private void type(String what, List<Path> files, int rounds) throws Exception {
        List<Path> readable = files.stream().filter(this::isReadable).toList();
        if (!readable.isEmpty()) {
            reports(readable, 1, 1);
            row(what, reports(readable, 1, rounds));
        }
    }

    private boolean isReadable(Path file) {
        try {
            read(file);
            return true;
        } catch (UnreadableException e) {
            return false;
        }
    }

    private static void row(String what, double milliseconds) {
        System.out.printf(Locale.ROOT, "%-38s %7.2f ms a document%n", what, milliseconds);
    }

    private static List<Path> files(Predicate<String> named) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getParent().equals(Path.of("corpus")) && !file.getParent().toString().endsWith("-damaged"))
                    .filter(file -> named.test(file.getFileName().toString())).sorted().toList();
        }
    }

    private double reading(List<Path> files) throws Exception {
        long begun = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            for (Path file : files) {
                read(file);
            }
        }
        return (System.nanoTime() - begun) / 1e6 / files.size() / ROUNDS;
    }

    private Document read(Path file) throws UnreadableException {
        Iterator<Entry> entries = containers.open(file);
        while (entries.hasNext()) {
            if (entries.next() instanceof Entry.Readable report) {
                return readers.read(report);
            }
        }
        throw new UnreadableException("read.container.no-entry");
    }

    private double reports(List<Path> files, int threads, int rounds) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long begun = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            for (Path file : files) {
                running.add(pool.submit(() -> engine.analyze(read(file))));
            }
        }
        for (Future<?> each : running) {
            each.get();
        }
        pool.shutdown();
        return (System.nanoTime() - begun) / 1e6 / files.size() / rounds;
    }

    private static double pdftotext(List<Path> files) throws Exception {
        long begun = System.nanoTime();
        for (Path file : files) {
            new ProcessBuilder("pdftotext", "-layout", file.toString(), "-").redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor();
        }
        return (System.nanoTime() - begun) / 1e6 / files.size();
    }
}
