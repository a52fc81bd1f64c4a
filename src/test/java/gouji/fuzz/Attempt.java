package gouji.fuzz;

import gouji.read.Readers;
import gouji.read.UnreadableException;
import gouji.read.type.AllTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads mutants one by one, each within a time limit. */
final class Attempt implements AutoCloseable {

    private final Readers readers = AllTypes.readers();
    private final Duration limit;
    private final Path folder;
    private ExecutorService thread = thread();

    /** @param limit after which a mutant counts as slow */
    Attempt(Duration limit) throws IOException {
        this.limit = limit;
        this.folder = Files.createTempDirectory("fuzz");
    }

    private static ExecutorService thread() {
        return Executors.newSingleThreadExecutor(work -> {
            Thread reading = new Thread(work, "reading a mutant");
            reading.setDaemon(true);
            return reading;
        });
    }

    /** @return whether the mutant is worth keeping: it crashed the reader or was slow */
    boolean read(String name, byte[] mutant, Tally tally) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("mutant"), mutant);
        long start = System.nanoTime();
        Future<?> reading = thread.submit(() -> readers.read(file));
        try {
            reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            tally.read();
        } catch (TimeoutException hanging) {
            // its thread cannot be ended; the next mutant gets another one
            thread.shutdownNow();
            thread = thread();
            tally.slow(name);
            return true;
        } catch (ExecutionException ended) {
            if (!(ended.getCause() instanceof UnreadableException refusal)) {
                tally.crashed(name, ended.getCause());
                return true;
            }
            tally.refused(refusal.reason());
        }
        tally.took(name, (System.nanoTime() - start) / 1_000_000);
        return false;
    }

    @Override
    public void close() throws IOException {
        thread.shutdownNow();
        Files.deleteIfExists(folder.resolve("mutant"));
        Files.deleteIfExists(folder);
    }
}
