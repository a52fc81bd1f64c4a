package gouji.damage;

import gouji.analysis.Engine;
import gouji.analysis.UnknownFormatException;
import gouji.damage.Assessment.Judged;
import gouji.document.Source;
import gouji.read.Content;
import gouji.read.Entry;
import gouji.read.Readers;
import gouji.read.UnreadableException;
import gouji.read.type.AllTypes;
import gouji.report.Report;
import gouji.rules.RuleFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Has damaged reports read and analysed by the project's own rules, and judges what comes out. */
final class Examiner {

    private final Readers readers = AllTypes.readers();
    private final Engine engine;

    Examiner() throws Exception {
        this.engine = new Engine(RuleFolder.open(Path.of("rules")), Locale.CHINESE);
    }

    /** @param file the damaged sheet, saved as the type */
    List<Judged> judge(Sheet original, Sheet damaged, SheetFile type, byte[] file) throws UnreadableException, UnknownFormatException {
        return Assessment.of(original, damaged, analyze(type, file));
    }

    Report analyze(SheetFile type, byte[] file) throws UnreadableException, UnknownFormatException {
        Entry.Readable entry = new Entry.Readable(new Source("damaged." + type.ending(), null, null, null), Content.of(file));
        return engine.analyze(readers.read(entry)).report();
    }
}
