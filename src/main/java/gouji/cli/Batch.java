package gouji.cli;

import gouji.cli.Inputs.Input;
import gouji.rules.BrokenRulesException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Analyses many files on all cores and hands the outcomes over in the order of the input. Only a few outcomes wait at a
 * time, however many files there are.
 */
final class Batch {

    private static final int WAITING_PER_THREAD = 4;

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
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), inputs.size()));
        ExecutorService workers = Executors.newFixedThreadPool(threads, Batch::worker);
        Deque<Future<Outcome>> waiting = new ArrayDeque<>();
        Iterator<Input> next = inputs.iterator();
        Progress progress = new Progress(streams, inputs.size());
        try {
            while (next.hasNext() || !waiting.isEmpty()) {
                while (next.hasNext() && waiting.size() < threads * WAITING_PER_THREAD) {
                    Input input = next.next();
                    waiting.add(workers.submit(() -> analyzer.analyze(input)));
                }
                // Files that cannot be read need no rules; with broken rules nothing is to be said of them either.
                analyzer.engine();
                Outcome outcome = await(waiting.remove());
                progress.clear();
                taker.take(outcome);
                progress.done();
            }
        } finally {
            progress.clear();
            workers.shutdownNow();
        }
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
