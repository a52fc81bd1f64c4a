package gouji.damage;

import gouji.analysis.UnknownFormatException;
import gouji.damage.Assessment.Judged;
import gouji.damage.Assessment.Outcome;
import gouji.read.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Damages the corpus' reports and prints what came out, by defect: {@code DamageRun [--count N] [--seed N] [--most N]
 * [--as TYPE,…] [--only DEFECT,…] [--keep FOLDER]}. The folder takes each report of which some figure did not come out, and why.
 */
public final class DamageRun {

    private final Examiner examiner;
    private final Map<String, Sheet> originals;
    private final Map<String, Map<Outcome, Integer>> byDefect = new TreeMap<>();
    private int count = 200;
    private long seed = 1;
    private int most = 1;
    private List<SheetFile> types = List.of(SheetFile.PIPES, SheetFile.TABS, SheetFile.CELLS, SheetFile.HTML);
    private List<String> choice = List.copyOf(Defects.all().keySet());
    private Path keep;

    private DamageRun(Examiner examiner, Map<String, Sheet> originals) {
        this.examiner = examiner;
        this.originals = originals;
    }

    public static void main(String[] arguments) throws Exception {
        DamageRun run = new DamageRun(new Examiner(), Originals.of(Path.of("corpus")));
        for (int i = 0; i < arguments.length; i += 2) {
            run.set(arguments[i], arguments[i + 1]);
        }
        LongStream.range(run.seed, run.seed + run.count).parallel().forEach(run::one);
        run.print();
    }

    private void set(String option, String value) throws IOException {
        switch (option) {
            case "--count" -> count = Integer.parseInt(value);
            case "--seed" -> seed = Long.parseLong(value);
            case "--most" -> most = Integer.parseInt(value);
            case "--as" -> types = Stream.of(value.toUpperCase(Locale.ROOT).split(",")).map(SheetFile::valueOf).toList();
            case "--only" -> choice = List.of(value.split(","));
            case "--keep" -> keep = Files.createDirectories(Path.of(value));
            default -> throw new IllegalArgumentException(option);
        }
    }

    private void one(long number) {
        Damaged damaged = Damaged.of(originals, number, most, choice);
        SheetFile type = types.get((int) Math.floorMod(number, types.size()));
        try {
            byte[] file = type.bytes(damaged.sheet());
            List<Judged> judged = examiner.judge(damaged.original(), damaged.sheet(), type, file);
            tally(damaged, judged);
            keep(number, damaged, type, file, judged);
        } catch (UnreadableException | UnknownFormatException e) {
            throw new IllegalStateException(number + " " + damaged.defects(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void tally(Damaged damaged, List<Judged> judged) {
        Stream.concat(damaged.defects().stream(), Stream.of("all")).forEach(defect -> {
            Map<Outcome, Integer> counts = byDefect.computeIfAbsent(defect, any -> new EnumMap<>(Outcome.class));
            judged.forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
        });
    }

    private void keep(long number, Damaged damaged, SheetFile type, byte[] file, List<Judged> judged) throws IOException {
        List<Judged> bad = judged.stream().filter(each -> !List.of(Outcome.RECOVERED, Outcome.LEFT_OPEN, Outcome.TRACELESS).contains(each.outcome())).toList();
        if (keep != null && !bad.isEmpty()) {
            Files.write(keep.resolve(number + "." + type.ending()), file);
            Files.writeString(keep.resolve(number + ".why"), damaged.name() + " " + damaged.defects() + " " + type + "\n"
                    + bad.stream().map(each -> each.outcome() + " " + each.field() + ": " + each.truth() + ", told " + each.told() + "\n")
                            .collect(Collectors.joining()));
        }
    }

    private void print() {
        System.out.printf("%-26s %9s %9s %7s %7s %7s %7s %7s %8s %8s %9s%n", "defect", "survived", "recovered", "%", "doubt", "open", "unsaid",
                "silent", "flagged", "invented", "traceless");
        byDefect.forEach((defect, counts) -> {
            int survived = counts.entrySet().stream()
                    .filter(entry -> !List.of(Outcome.LEFT_OPEN, Outcome.INVENTED, Outcome.TRACELESS).contains(entry.getKey())).mapToInt(Map.Entry::getValue).sum();
            int recovered = counts.getOrDefault(Outcome.RECOVERED, 0);
            System.out.printf(Locale.ROOT, "%-26s %9d %9d %7.2f", defect, survived, recovered, 100.0 * recovered / survived);
            List.of(Outcome.NEEDLESS_DOUBT, Outcome.OPEN, Outcome.UNSAID, Outcome.SILENT, Outcome.FLAGGED, Outcome.INVENTED, Outcome.TRACELESS)
                    .forEach(outcome -> System.out.printf(outcome.ordinal() < Outcome.FLAGGED.ordinal() ? " %7d" : outcome == Outcome.TRACELESS ? " %9d" : " %8d", counts.getOrDefault(outcome, 0)));
            System.out.println();
        });
    }
}
