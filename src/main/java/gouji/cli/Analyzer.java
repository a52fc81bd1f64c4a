package gouji.cli;

import gouji.analysis.Engine;
import gouji.analysis.UnknownFormatException;
import gouji.cli.Inputs.Input;
import gouji.document.Document;
import gouji.document.Source;
import gouji.language.Segmenter;
import gouji.read.Readers;
import gouji.read.UnreadableException;
import gouji.read.type.AllTypes;
import gouji.rules.BrokenRulesException;
import gouji.rules.RuleFolder;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Analyses files, one at a time on as many threads as like. The rules load while the first documents are being read. */
final class Analyzer {

    private final Readers readers = AllTypes.readers();
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

    /**
     * Analyses one file. Whatever goes wrong with it is its own outcome, so that no file keeps another from being analysed.
     *
     * @throws BrokenRulesException if there is nothing to analyse with
     */
    Outcome analyze(Input input) throws BrokenRulesException {
        if (input.fault() != null) {
            return Outcome.failed(new Source(input.path().toString(), null, null, null), "file.unreadable", messages.text(input.fault()));
        }
        Document document;
        try {
            document = readers.read(input.path());
        } catch (UnreadableException e) {
            return Outcome.failed(readers.source(input.path()), "file.unreadable", messages.text(e.reason(), e.arguments()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Outcome.failed(new Source(input.path().toString(), null, null, null), "internal.error", messages.text("cli.internal", e));
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

    private static BrokenRulesException cause(ExecutionException e) throws BrokenRulesException {
        if (e.getCause() instanceof BrokenRulesException broken) {
            return broken;
        }
        throw new IllegalStateException(e.getCause());
    }
}
