package gouji.bench;

import gouji.analysis.Engine;
import gouji.document.Document;
import gouji.document.Source;
import gouji.read.Reader;
import gouji.read.pdf.PdfReader;
import gouji.read.text.TextReader;
import gouji.rules.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * How many reports of the corpus are analysed in a second, warm, and how that compares with {@code pdftotext -layout} on the
 * same PDFs in the same run (machines are noisy: mind the ratios). Run it with {@code corpus/bench}.
 */
public final class Throughput {

    private static final int ROUNDS = 5;

    private final Engine engine;
    private final Reader pdf = new PdfReader();
    private final Reader text = new TextReader();

    private Throughput(Engine engine) {
        this.engine = engine;
    }

    public static void main(String[] arguments) throws Exception {
        Throughput bench = new Throughput(new Engine(RuleFolder.open(Path.of("rules")), Locale.CHINESE));
        List<Path> pdfs = files(".pdf");
        List<Path> texts = files(".txt");
        for (int round = 0; round < 3; round++) {
            bench.reports(pdfs, 1, 1);
        }
        row("reading PDF, 1 thread", bench.reading(pdfs));
        row("analysing PDF, 1 thread", bench.reports(pdfs, 1, ROUNDS));
        row("analysing PDF, 2 threads", bench.reports(pdfs, 2, ROUNDS));
        row("analysing text, 1 thread", bench.reports(texts, 1, ROUNDS));
        row("pdftotext -layout, a process a file", pdftotext(pdfs));
    }

    private static void row(String what, double milliseconds) {
        System.out.printf(Locale.ROOT, "%-38s %7.2f ms a document%n", what, milliseconds);
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("corpus"))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
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

    private Document read(Path file) throws Exception {
        Reader reader = file.toString().endsWith(".pdf") ? pdf : text;
        return reader.read(Files.readAllBytes(file), new Source(file.toString(), "", reader.mediaType(), null));
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
