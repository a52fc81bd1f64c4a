package gouji.damage;

import java.util.Optional;
import java.util.Random;

/** One way in which reports are damaged. */
interface Defect {

    /** The sheet with the defect somewhere; nothing where it has no place for it. */
    Optional<Sheet> on(Sheet sheet, Random random);
}
