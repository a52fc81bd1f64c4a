package gouji.fuzz;

import gouji.read.type.AllTypes;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads damaged files: {@code Fuzz [--count N] [--seed N] [--seconds N] [--recognise] FILE|FOLDER…}. N mutants of each type of file are
 * made, of all its files in turn; pages without text are recognised only where asked. Ends with 1 if one crashed the reader or took longer than the seconds; such mutants are kept in target/fuzz.
 */
public final class Fuzz {

    private static final Path KEPT = Path.of("target", "fuzz");

    private static final List<String> NO_REPORTS = List.of("json", "yaml", "md", "");

    private int count = 1000;
    private long seed = 1;
    private int seconds = 20;
    private boolean recognising;

    private Fuzz() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Fuzz fuzz = new Fuzz();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--count" -> fuzz.count = Integer.parseInt(arguments[++i]);
                case "--seed" -> fuzz.seed = Long.parseLong(arguments[++i]);
                case "--recognise" -> fuzz.recognising = true;
                case "--seconds" -> fuzz.seconds = Integer.parseInt(arguments[++i]);
                default -> files.addAll(files(Path.of(arguments[i])));
            }
        }
        System.exit(fuzz.isClean(byType(files)) ? 0 : 1);
    }

    static List<Path> files(Path given) throws IOException {
        try (Stream<Path> all = Files.walk(given)) {
            return all.filter(Files::isRegularFile).filter(f -> f.equals(given) || !NO_REPORTS.contains(type(f))).sorted().toList();
        }
    }

    static Map<String, List<Path>> byType(List<Path> files) {
        Map<String, List<Path>> byType = new TreeMap<>();
        files.forEach(f -> byType.computeIfAbsent(type(f), t -> new ArrayList<>()).add(f));
        return byType;
    }

    private static String type(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    private boolean isClean(Map<String, List<Path>> byType) throws IOException, InterruptedException {
        boolean clean = true;
        for (Map.Entry<String, List<Path>> type : byType.entrySet()) {
            Tally tally = new Tally();
            peaks().forEach(MemoryPoolMXBean::resetPeakUsage);
            long start = System.nanoTime();
            try (Attempt attempt = new Attempt(recognising ? AllTypes.readers() : Attempt.withoutRecognition(), Duration.ofSeconds(seconds))) {
                run(type.getValue(), attempt, tally);
            }
            long peak = peaks().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
            System.out.printf(Locale.ROOT, "%s: %d mutants of %d files, seed %d, %d s, heap at most %d MB: %s%n", type.getKey(), count,
                    type.getValue().size(), seed, (System.nanoTime() - start) / 1_000_000_000, peak >> 20, tally);
            clean &= tally.isClean();
        }
        return clean;
    }

    private void run(List<Path> files, Attempt attempt, Tally tally) throws IOException, InterruptedException {
        List<Mutants> mutants = new ArrayList<>();
        for (Path file : files) {
            mutants.add(new Mutants(Files.readAllBytes(file), seed));
        }
        for (int n = 0; n < count; n++) {
            byte[] mutant = mutants.get(n % files.size()).mutant(n);
            String name = files.get(n % files.size()) + " " + n;
            if (attempt.read(name, mutant, tally)) {
                Files.createDirectories(KEPT);
                Files.write(KEPT.resolve(seed + "-" + n + "-" + files.get(n % files.size()).getFileName()), mutant);
            }
        }
    }

    private static List<MemoryPoolMXBean> peaks() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
    }
}
