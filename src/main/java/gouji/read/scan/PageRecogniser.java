package gouji.read.scan;

import gouji.read.UnreadableException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Recognises the print of pages of which there is only a picture, as many at a time as there are processors. */
public final class PageRecogniser {

    /** The program asked for where nobody says otherwise. */
    private static final String TESSERACT = "tesseract";

    /** For one call; a page takes some three. */
    private static final Duration LIMIT = Duration.ofSeconds(120);

    private static final Duration TIDYING = Duration.ofSeconds(5);

    /** In pixels an inch; finer pictures say no more. */
    private static final double FINEST = 320;

    /** In pixels an inch; coarser pictures are enlarged first. */
    private static final double COARSEST = 140;

    private static final double POINTS_PER_INCH = 72;

    private static final Set<String> HOPELESS = Set.of("read.scan.no-tesseract", "read.scan.no-language");

    private final Tesseract tesseract;

    public PageRecogniser() {
        this(TESSERACT, LIMIT);
    }

    /**
     * @param command of Tesseract, its name or path
     * @param limit   for one call of it
     */
    public PageRecogniser(String command, Duration limit) {
        this.tesseract = new Tesseract(command, limit);
    }

    /**
     * Reads pages.
     *
     * @param pictures give each page's picture when its turn comes, so that few are held at a time
     * @return in the same order
     * @throws UnreadableException of the first page that cannot be read: what its picture throws, {@code read.scan.no-tesseract},
     *     {@code read.scan.no-language}, {@code read.scan.too-slow} or {@code read.scan.failed}
     */
    public List<ScannedPage> read(List<Callable<PagePicture>> pictures) throws UnreadableException {
        List<ScannedPage> pages = new ArrayList<>();
        for (Outcome outcome : outcomes(pictures)) {
            if (outcome.reason() != null) {
                throw outcome.reason();
            }
            pages.add(outcome.page());
        }
        return pages;
    }

    /**
     * Reads those pages that can be read.
     *
     * @return in the same order; nothing for a page that cannot be read
     */
    public List<Optional<ScannedPage>> readWhereLegible(List<Callable<PagePicture>> pictures) {
        return outcomes(pictures).stream().map(outcome -> Optional.ofNullable(outcome.page())).toList();
    }

    /** Either what was read, or why nothing was. */
    private record Outcome(ScannedPage page, UnreadableException reason) {
    }

    /** In the order of the pictures, up to the first for which there is no Tesseract. */
    private List<Outcome> outcomes(List<Callable<PagePicture>> pictures) {
        if (pictures.isEmpty()) {
            return List.of();
        }
        try {
            tesseract.require();
        } catch (UnreadableException missing) {
            return List.of(new Outcome(null, missing));
        }
        int threads = Math.max(1, Math.min(pictures.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService workers = Executors.newFixedThreadPool(threads, PageRecogniser::worker);
        try {
            List<Future<ScannedPage>> reading = new ArrayList<>();
            pictures.forEach(picture -> reading.add(workers.submit(() -> read(picture.call()))));
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<ScannedPage> page : reading) {
                outcomes.add(outcome(page));
                if (isHopeless(outcomes.get(outcomes.size() - 1))) {
                    break;
                }
            }
            return outcomes;
        } finally {
            end(workers);
        }
    }

    /** What is stopped still deletes its folder: a program that ends at once would leave it behind. */
    private static void end(ExecutorService workers) {
        workers.shutdownNow();
        try {
            workers.awaitTermination(TIDYING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Outcome outcome(Future<ScannedPage> page) {
        try {
            return new Outcome(page.get(), null);
        } catch (ExecutionException failed) {
            return new Outcome(null, failed.getCause() instanceof UnreadableException reason ? reason
                    : new UnreadableException("read.scan.failed", String.valueOf(failed.getCause().getMessage())));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Outcome(null, new UnreadableException("read.scan.failed", "interrupted"));
        }
    }

    /** Whether no other picture can be read either. */
    private static boolean isHopeless(Outcome outcome) {
        return outcome.reason() != null && (HOPELESS.contains(outcome.reason().reason()) || Thread.currentThread().isInterrupted());
    }

    private ScannedPage read(PagePicture picture) throws UnreadableException {
        Raster raster = Stamps.lifted(picture.image(), picture.width() / picture.image().getWidth());
        double resolution = raster.width() * POINTS_PER_INCH / picture.width();
        if (resolution > FINEST) {
            raster = raster.scaled(FINEST / resolution);
        } else if (resolution < COARSEST) {
            raster = raster.scaled(2);
        }
        return CoarseDigits.doubted(Upright.read(picture, raster, tesseract), resolution / POINTS_PER_INCH);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "recognition");
        thread.setDaemon(true);
        return thread;
    }
}
