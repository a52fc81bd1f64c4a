package gouji.bench.compare;

import gouji.analysis.Engine;
import gouji.corpus.make.PrintedRow;
import gouji.rules.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The share of the request table's rows that programs recover from the PDFs of the corpus that have text; {@link RowMatch} says when
 * a row is. Run it with {@code corpus/compare}, which fetches the programs: {@code Compare TABULA_LIBRARIES OPENDATALOADER_JAR}.
 */
public final class Compare {

    private final List<TableProgram> programs;

    private Compare(List<TableProgram> programs) {
        this.programs = programs;
    }

    /** A PDF of the corpus under a name that tells its report too, and the rows printed in it. */
    private record Sample(Path pdf, String style, List<PrintedRow> printed) {
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("compare");
        try {
            List<Sample> samples = samples(work);
            Path jar = Path.of(arguments[1]);
            List<TableProgram> programs = List.of(new OwnTables(),
                    new OwnFields(new Engine(RuleFolder.open(Path.of("rules")), Locale.CHINESE)),
                    Tabula.run(Path.of(arguments[0]), "-l", copies(samples, work.resolve("lattice"))),
                    Tabula.run(Path.of(arguments[0]), "-t", copies(samples, work.resolve("stream"))),
                    OpenDataLoader.run(jar, "default", work.resolve("pdf"), Files.createDirectory(work.resolve("default"))),
                    OpenDataLoader.run(jar, "cluster", work.resolve("pdf"), Files.createDirectory(work.resolve("cluster"))));
            new Compare(programs).print(samples);
        } finally {
            try (Stream<Path> all = Files.walk(work)) {
                all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    private static List<Sample> samples(Path work) throws IOException {
        Files.createDirectory(work.resolve("pdf"));
        List<Path> found;
        try (Stream<Path> walk = Files.walk(Path.of("corpus"))) {
            found = walk.filter(path -> path.toString().endsWith(".pdf") && !path.getParent().toString().endsWith("-damaged")).sorted().toList();
        }
        List<Sample> samples = new ArrayList<>();
        for (Path pdf : found) {
            String style = pdf.getFileName().toString().replaceFirst("\\.pdf$", "");
            // A scan has no text for programs that look for tables; the rows of a report in traditional characters are not known here.
            if (!style.startsWith("scan") && !style.startsWith("traditional")) {
                Path report = pdf.getParent();
                Path copy = Files.copy(pdf, work.resolve("pdf").resolve(report.getFileName() + "." + pdf.getFileName()));
                samples.add(new Sample(copy, style, PrintedRow.of(report)));
            }
        }
        return samples;
    }

    /** A folder of its own, for a program that writes beside what it reads. */
    private static Path copies(List<Sample> samples, Path folder) throws IOException {
        Files.createDirectory(folder);
        for (Sample sample : samples) {
            Files.copy(sample.pdf(), folder.resolve(sample.pdf().getFileName()));
        }
        return folder;
    }

    private void print(List<Sample> samples) throws Exception {
        System.out.printf("%-24s%6s%6s", "producer and style", "files", "rows");
        programs.forEach(program -> System.out.printf("%13s", program.name()));
        System.out.println();
        TreeMap<String, List<Sample>> styles = samples.stream().collect(Collectors.groupingBy(Sample::style, TreeMap::new,
                Collectors.toList()));
        int[] all = new int[programs.size()];
        for (String style : styles.keySet()) {
            List<Integer> recovered = new ArrayList<>();
            for (TableProgram program : programs) {
                recovered.add(recovered(program, styles.get(style)));
            }
            line(style, styles.get(style), recovered);
            Arrays.setAll(all, program -> all[program] + recovered.get(program));
        }
        line("all", samples, Arrays.stream(all).boxed().toList());
    }

    private static int recovered(TableProgram program, List<Sample> samples) throws Exception {
        int recovered = 0;
        for (Sample sample : samples) {
            List<List<String>> found = program.rows(sample.pdf(), sample.printed());
            recovered += (int) sample.printed().stream().filter(printed -> RowMatch.recovers(printed, found)).count();
        }
        return recovered;
    }

    private static void line(String name, List<Sample> samples, List<Integer> recovered) {
        int rows = samples.stream().mapToInt(sample -> sample.printed().size()).sum();
        System.out.printf("%-24s%6d%6d", name, samples.size(), rows);
        // Rounded down, so that only all is 100 %.
        recovered.forEach(count -> System.out.printf(Locale.ROOT, "%11.1f %%", Math.floor(1000.0 * count / rows) / 10));
        System.out.println();
    }
}
