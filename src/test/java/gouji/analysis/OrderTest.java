package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import gouji.rules.RuleFolder;
import gouji.rules.Shuffled;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input and rules give the same bytes, in whatever order facts come and on however many threads. */
class OrderTest {

    private static final RuleFolder RULES = CorpusFiles.rules(CorpusFiles.RULES);
    private static final List<Document> DOCUMENTS = Stream.of(CorpusFiles.texts(), CorpusFiles.prints()).flatMap(List::stream)
            .map(CorpusFiles::read).toList();
    private static final List<String> AS_THEY_COME = lines(CorpusFiles.engine(RULES));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfFactsDoesNotMatter(long seed) {
        List<String> shuffled = lines(CorpusFiles.engine(Shuffled.rules(RULES, seed)));
        for (int i = 0; i < DOCUMENTS.size(); i++) {
            assertEquals(AS_THEY_COME.get(i), shuffled.get(i), DOCUMENTS.get(i).source().file());
        }
    }

    @Test
    void theNumberOfThreadsDoesNotMatter() throws InterruptedException, ExecutionException {
        Engine engine = CorpusFiles.engine(RULES);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 4 * DOCUMENTS.size(); i++) {
            order.add(i % DOCUMENTS.size());
        }
        Collections.shuffle(order, new Random(2021));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> lines = new ArrayList<>();
            for (int i : order) {
                lines.add(threads.submit(() -> CorpusFiles.json(engine, DOCUMENTS.get(i))));
            }
            for (int i = 0; i < order.size(); i++) {
                assertEquals(AS_THEY_COME.get(order.get(i)), lines.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> lines(Engine engine) {
        return DOCUMENTS.stream().map(document -> CorpusFiles.json(engine, document)).toList();
    }
}
