package gouji.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A report after some defects of the catalogue.
 *
 * @param name     of the report in the corpus
 * @param original as it was
 * @param sheet    as it is printed now
 * @param defects  the names of those that it has, in the order in which they were done to it
 */
record Damaged(String name, Sheet original, Sheet sheet, List<String> defects) {

    /** After so many tries to find a place for one more defect, the report has as many as it can take. */
    private static final int TRIES = 20;

    /**
     * Damages one of the reports; the same seed gives the same.
     *
     * @param most    defects; of more than one, any number from 1 is drawn
     * @param choice  the names of the defects to draw from
     */
    static Damaged of(Map<String, Sheet> originals, long seed, int most, List<String> choice) {
        Random random = new Random(seed);
        // The first numbers of neighbouring seeds are alike.
        random.nextInt();
        List<String> names = List.copyOf(originals.keySet());
        String name = names.get(random.nextInt(names.size()));
        Sheet sheet = originals.get(name);
        List<String> done = new ArrayList<>();
        int wanted = most <= 1 ? most : 1 + random.nextInt(most);
        Map<String, Defect> all = Defects.all();
        for (int tries = 0; done.size() < wanted && tries < TRIES; tries++) {
            String defect = choice.get(random.nextInt(choice.size()));
            Sheet next = done.contains(defect) ? null : all.get(defect).on(sheet, random).orElse(null);
            if (next != null && !next.equals(sheet)) {
                sheet = next;
                done.add(defect);
            }
        }
        return new Damaged(name, originals.get(name), sheet, List.copyOf(done));
    }
}
