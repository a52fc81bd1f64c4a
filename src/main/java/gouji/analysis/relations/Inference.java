package gouji.analysis.relations;

import java.math.BigDecimal;
import java.util.List;

/**
 * The only value that relations leave for a figure.
 *
 * @param from the instances of the relations that leave it, each after those that it builds on
 */
public record Inference(BigDecimal value, List<String> from) {

    public Inference {
        from = List.copyOf(from);
    }
}
