package gouji.cli;

import gouji.cli.Inputs.Input;
import gouji.read.Entry;
import gouji.rules.BrokenRulesException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Analyses many files on all cores and hands the outcomes over in the order of the input. Only a few files and outcomes wait
 * at a time, however many there are, in however large containers.
 */
final class Batch {

    private static final int WAITING_PER_THREAD = 4;
    /** Bytes unpacked ahead; a single file may be larger. */
    private static final int MOST_HELD = 64 << 20;

    private final Analyzer analyzer;
    private final Streams streams;

    Batch(Analyzer analyzer, Streams streams) {
        this.analyzer = analyzer;
        this.streams = streams;
    }

    /** Takes each outcome in turn. */
    interface Taker {
        void take(Outcome outcome) throws IOException;
    }

    /**
     * Analyses the inputs.
     *
     * @throws IOException          as the taker throws it; what was still to be analysed is then dropped
     * @throws BrokenRulesException before anything is taken
     */
    void run(List<Input> inputs, Taker taker) throws IOException, BrokenRulesException {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(threads, Batch::worker);
        Deque<Waiting> waiting = new ArrayDeque<>();
        Entries next = new Entries(analyzer, inputs);
        Progress progress = new Progress(streams, inputs.size());
        long held = 0;
        try {
            while (!waiting.isEmpty() || next.hasNext()) {
                while (waiting.size() < threads * WAITING_PER_THREAD && held < MOST_HELD && next.hasNext()) {
                    Entry entry = next.next();
                    waiting.add(new Waiting(workers.submit(() -> analyzer.analyze(entry)), held(entry)));
                    held += held(entry);
                }
                // Files that cannot be read need no rules; with broken rules nothing is to be said of them either.
                analyzer.engine();
                Waiting first = waiting.remove();
                Outcome outcome = await(first.outcome);
                held -= first.held;
                progress.clear();
                taker.take(outcome);
                progress.done();
            }
        } finally {
            progress.clear();
            workers.shutdownNow();
        }
    }

    private record Waiting(Future<Outcome> outcome, int held) {
    }

    private static int held(Entry entry) {
        return entry instanceof Entry.Readable file ? file.content().held() : 0;
    }

    private static Outcome await(Future<Outcome> future) throws BrokenRulesException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof BrokenRulesException broken) {
                throw broken;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "analysis");
        thread.setDaemon(true);
        return thread;
    }
}
