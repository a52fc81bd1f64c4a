package gouji.fuzz;

import gouji.read.Entry;
import gouji.read.Readers;
import gouji.read.UnreadableException;
import gouji.read.container.Containers;
import gouji.read.scan.PageRecogniser;
import gouji.read.type.AllTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads mutants one by one, each within a time limit, and all that a container holds. */
final class Attempt implements AutoCloseable {

    private final Readers readers;
    private final Containers containers = new Containers();
    private final Duration limit;
    private final Path folder;
    private ExecutorService thread = thread();

    /**
     * @param readers of all types
     * @param limit   after which a mutant counts as slow
     */
    Attempt(Readers readers, Duration limit) throws IOException {
        this.readers = readers;
        this.limit = limit;
        this.folder = Files.createTempDirectory("fuzz");
    }

    /** Recognising the pages of a mutant that lost its text takes seconds; these refuse them as if Tesseract were not installed. */
    static Readers withoutRecognition() {
        return AllTypes.readers(new PageRecogniser("no-tesseract", Duration.ofSeconds(1)));
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
        Future<?> reading = thread.submit(() -> {
            readAll(file);
            return null;
        });
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

    /** Of a container, a person gets what can be read; its first fault stands for the others. */
    private void readAll(Path file) throws UnreadableException {
        UnreadableException first = null;
        boolean any = false;
        for (Iterator<Entry> entries = containers.open(file); entries.hasNext();) {
            try {
                Entry entry = entries.next();
                if (entry instanceof Entry.Broken broken) {
                    throw broken.fault();
                } else if (entry instanceof Entry.Readable whole) {
                    readers.read(whole);
                    any = true;
                }
            } catch (UnreadableException fault) {
                first = first == null ? fault : first;
            }
        }
        if (!any && first != null) {
            throw first;
        }
    }

    @Override
    public void close() throws IOException {
        thread.shutdownNow();
        Files.deleteIfExists(folder.resolve("mutant"));
        Files.deleteIfExists(folder);
    }
}
