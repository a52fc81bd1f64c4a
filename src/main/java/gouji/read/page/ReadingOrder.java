package gouji.read.page;

import gouji.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** From top to bottom; of what stands beside each other, from left to right, though the right one begin higher. */
final class ReadingOrder {

    private ReadingOrder() {
    }

    static <T> List<T> of(List<T> standing, Function<T, Box> place) {
        List<T> fromTop = standing.stream().sorted(Comparator.comparingDouble((T t) -> place.apply(t).top())
                .thenComparingDouble(t -> place.apply(t).left())).toList();
        List<T> ordered = new ArrayList<>();
        for (T next : fromTop) {
            int at = 0;
            while (at < ordered.size() && !isLeftOf(place.apply(next), place.apply(ordered.get(at)))) {
                at++;
            }
            ordered.add(at, next);
        }
        return ordered;
    }

    private static boolean isLeftOf(Box a, Box b) {
        return a.right() <= b.left() && a.top() < b.bottom() && b.top() < a.bottom();
    }
}
