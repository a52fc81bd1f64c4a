package gouji.damage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long damaged reports take beside the same reports as they were, saved as the same type, in the same run:
 * {@code DamageTime COUNT SEED MOST}. Processor time of the one thread, the least of three rounds each, in turn; of many more where the
 * damaged one seems to take much longer: one pause of the machine in each of three rounds is seen among hundreds of reports.
 */
public final class DamageTime {

    private static final int ROUNDS = 3;
    private static final int MORE = 22;
    private static final double MUCH_LONGER = 1.5;
    private static final int WARM = 150;
    private static final int WORST = 10;

    private final Examiner examiner = new Examiner();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Sheet> originals = Originals.of(Path.of("corpus"));

    private DamageTime() throws Exception {
    }

    /** @param sound, damaged milliseconds */
    private record Taken(long seed, String what, SheetFile type, double sound, double damaged) {

        double ratio() {
            return damaged / sound;
        }

        Taken orLess(double otherSound, double otherDamaged) {
            return new Taken(seed, what, type, Math.min(sound, otherSound), Math.min(damaged, otherDamaged));
        }
    }

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        long first = Long.parseLong(arguments[1]);
        int most = Integer.parseInt(arguments[2]);
        DamageTime time = new DamageTime();
        for (int i = 0; i < WARM; i++) {
            time.of(first + count + i, most);
        }
        List<Taken> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(time.of(first + i, most));
        }
        print(all);
    }

    private Taken of(long seed, int most) throws Exception {
        Damaged damaged = Damaged.of(originals, seed, most, List.copyOf(Defects.all().keySet()));
        SheetFile type = SheetFile.values()[(int) Math.floorMod(seed, SheetFile.values().length)];
        byte[] sound = type.bytes(damaged.original());
        byte[] torn = type.bytes(damaged.sheet());
        Taken taken = new Taken(seed, damaged.name() + " " + damaged.defects(), type, Double.MAX_VALUE, Double.MAX_VALUE);
        for (int round = 0; round < ROUNDS + MORE && (round < ROUNDS || taken.ratio() > MUCH_LONGER); round++) {
            taken = taken.orLess(milliseconds(type, sound), milliseconds(type, torn));
        }
        return taken;
    }

    private double milliseconds(SheetFile type, byte[] file) throws Exception {
        long begun = threads.getCurrentThreadCpuTime();
        examiner.analyze(type, file);
        return (threads.getCurrentThreadCpuTime() - begun) / 1e6;
    }

    private static void print(List<Taken> all) {
        double sound = all.stream().mapToDouble(Taken::sound).average().orElseThrow();
        double damaged = all.stream().mapToDouble(Taken::damaged).average().orElseThrow();
        List<Double> ratios = all.stream().map(Taken::ratio).sorted().toList();
        System.out.printf(Locale.ROOT, "%d reports: sound %.1f ms, damaged %.1f ms, ratio of the means %.2f; ratio of a report: middle %.2f, 95 of 100 %.2f, 99 of 100 %.2f; over twice %d%n",
                all.size(), sound, damaged, damaged / sound, at(ratios, 0.5), at(ratios, 0.95), at(ratios, 0.99), ratios.stream().filter(each -> each > 2).count());
        all.stream().sorted(Comparator.comparingDouble(Taken::ratio).reversed()).limit(WORST)
                .forEach(each -> System.out.printf(Locale.ROOT, "%.2f: %7.1f ms (sound %.1f) %d %s %s%n", each.ratio(), each.damaged(), each.sound(), each.seed(), each.type(), each.what()));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
    }
}
