package gouji.cli;

import gouji.analysis.Engine;
import gouji.analysis.UnknownFormatException;
import gouji.cli.Inputs.Input;
import gouji.document.Document;
import gouji.document.Source;
import gouji.language.Segmenter;
import gouji.read.Entry;
import gouji.read.Readers;
import gouji.read.UnreadableException;
import gouji.read.container.Containers;
import gouji.read.type.AllTypes;
import gouji.rules.BrokenRulesException;
import gouji.rules.RuleFolder;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Analyses files, one at a time on as many threads as like. The rules load while the first documents are being read. */
final class Analyzer {

    private final Readers readers = AllTypes.readers();
    private final Containers containers = new Containers();
    private final Messages messages;
    private final FutureTask<Engine> loading;

    Analyzer(Path rules, Language language) {
        this.messages = new Messages(language);
        this.loading = new FutureTask<>(() -> new Engine(RuleFolder.open(rules, UserCache.rules()), language.locale()));
        Thread loader = new Thread(loading, "rules");
        loader.setDaemon(true);
        loader.start();
    }

    Readers readers() {
        return readers;
    }

    /** The engine, once its rules are loaded. */
    Engine engine() throws BrokenRulesException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return loading.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw cause(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What there is to be analysed in one input; unpacked as it is asked for. */
    Iterator<Entry> open(Input input) {
        Source source = new Source(input.path().toString(), null, null, null);
        if (input.fault() != null) {
            return List.<Entry>of(new Entry.Broken(source, new UnreadableException(input.fault()))).iterator();
        } else if (!input.standardInput()) {
            return containers.open(input.path());
        }
        try {
            return containers.open(source, StandardInput.content());
        } catch (UnreadableException e) {
            return List.<Entry>of(new Entry.Broken(source, e)).iterator();
        }
    }

    /**
     * Analyses one file. Whatever goes wrong with it is its own outcome, so that no file keeps another from being analysed.
     *
     * @throws BrokenRulesException if there is nothing to analyse with
     */
    Outcome analyze(Entry entry) throws BrokenRulesException {
        if (entry instanceof Entry.LeftOut left) {
            return Outcome.leftOut(left.source(), messages.text(left.reason().reason(), left.reason().arguments()));
        } else if (entry instanceof Entry.Readable file) {
            return analyze(file);
        }
        return unreadable(entry.source(), ((Entry.Broken) entry).fault());
    }

    private Outcome analyze(Entry.Readable file) throws BrokenRulesException {
        Document document;
        try {
            document = readers.read(file);
        } catch (UnreadableException e) {
            return unreadable(readers.source(file), e);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Outcome.failed(file.source(), "internal.error", messages.text("cli.internal", e));
        }
        if (!loading.isDone()) {
            Segmenter.prepare();
        }
        Engine engine = engine();
        try {
            return Outcome.of(engine.analyze(document));
        } catch (UnknownFormatException e) {
            return Outcome.failed(document.source(), "format.unknown", messages.text("cli.format.unknown"));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Outcome.failed(document.source(), "internal.error", messages.text("cli.internal", e));
        }
    }

    private Outcome unreadable(Source source, UnreadableException fault) {
        return Outcome.failed(source, "file.unreadable", messages.text(fault.reason(), fault.arguments()));
    }

    private static BrokenRulesException cause(ExecutionException e) throws BrokenRulesException {
        if (e.getCause() instanceof BrokenRulesException broken) {
            return broken;
        }
        throw new IllegalStateException(e.getCause());
    }
}
