package gouji.corpus;

import gouji.analysis.Engine;
import gouji.analysis.UnknownFormatException;
import gouji.corpus.Label.LabelledFile;
import gouji.document.Document;
import gouji.read.Entry;
import gouji.read.Readers;
import gouji.read.UnreadableException;
import gouji.read.container.Containers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Analyses every labelled file of a corpus and holds the outcome against its label. */
public final class Regression {

    /** The label of a report, in its folder. */
    public static final String LABEL = "label.json";

    private final Containers containers = new Containers();
    private final Readers readers;
    private final Engine engine;

    public Regression(Readers readers, Engine engine) {
        this.readers = readers;
        this.engine = engine;
    }

    /** The score of one file; {@code document} is its folder, {@code file} its name there, {@code kind} the row of the matrix. */
    public record Scored(String document, String file, String kind, Score score) {

        /** The file's path inside the corpus, with slashes. */
        public String path() {
            return document + "/" + file;
        }
    }

    /**
     * Scores every file that a label of the corpus names, in the order of folders and labels.
     *
     * @param corpus a folder of folders with a {@value #LABEL} each, or one such folder
     * @throws BrokenLabelException if a label cannot be used, or there is none
     * @throws IOException          if the folder cannot be read
     */
    public List<Scored> run(Path corpus) throws IOException, BrokenLabelException {
        List<Label> labels = labels(corpus);
        List<Job> jobs = labels.stream().flatMap(label -> label.files().stream().map(file -> new Job(label, file))).toList();
        List<Scored> scored = new ArrayList<>();
        for (Outcome outcome : jobs.parallelStream().map(this::score).toList()) {
            if (outcome.fault() != null) {
                throw outcome.fault();
            }
            scored.add(outcome.scored());
        }
        return scored;
    }

    /** The tallies of scores, to be recorded or compared. */
    public static Baseline baseline(List<Scored> scored) {
        return new Baseline(scored.stream().map(one -> new Baseline.Entry(one.path(), Tally.of(one.score()))).toList());
    }

    private static List<Label> labels(Path corpus) throws IOException, BrokenLabelException {
        if (Files.exists(corpus.resolve(LABEL))) {
            return List.of(LabelReader.read(corpus.resolve(LABEL)));
        }
        List<Label> labels = new ArrayList<>();
        List<Path> folders;
        try (Stream<Path> found = Files.list(corpus)) {
            folders = found.filter(Files::isDirectory).sorted().toList();
        }
        for (Path folder : folders) {
            if (Files.exists(folder.resolve(LABEL))) {
                labels.add(LabelReader.read(folder.resolve(LABEL)));
            }
        }
        if (labels.isEmpty()) {
            throw new BrokenLabelException(corpus, "/", "label.none", LABEL);
        }
        return labels;
    }

    private Outcome score(Job job) {
        Score score;
        try {
            score = Score.of(job.label, job.file, engine.analyze(read(job.file)));
        } catch (UnreadableException e) {
            score = Score.ofFailure(job.file.truth(), e.reason());
        } catch (UnknownFormatException e) {
            score = Score.ofFailure(job.file.truth(), "format.unknown");
        } catch (BrokenLabelException e) {
            return new Outcome(null, e);
        }
        return new Outcome(new Scored(job.label.document(), job.file.name(), kind(job.file), score), null);
    }

    private Document read(LabelledFile file) throws UnreadableException {
        Iterator<Entry> entries = containers.open(file.path());
        while (entries.hasNext()) {
            Entry entry = entries.next();
            if (entry instanceof Entry.Readable found && (file.entry() == null || file.entry().equals(found.source().entry()))) {
                return readers.read(found);
            }
        }
        throw new UnreadableException("read.container.no-entry");
    }

    private String kind(LabelledFile file) {
        return file.kind() != null ? file.kind() : Matrix.kind(readers.source(file.path()).mediaType(), file.path());
    }

    private record Job(Label label, LabelledFile file) {
    }

    private record Outcome(Scored scored, BrokenLabelException fault) {
    }
}
