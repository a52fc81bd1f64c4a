package gouji.bench.compare;

import gouji.analysis.Engine;
import gouji.corpus.make.PrintedRow;
import gouji.read.type.AllTypes;
import gouji.report.Field;
import gouji.report.Report;
import gouji.report.Status;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What our analysis makes of a file: a row's fields by their ids, each with its print; none that is doubtful. */
record OwnFields(Engine engine) implements TableProgram {

    @Override
    public String name() {
        return "gouji fields";
    }

    @Override
    public List<List<String>> rows(Path pdf, List<PrintedRow> printed) throws Exception {
        Report report = engine.analyze(AllTypes.readers().read(pdf)).report();
        List<List<String>> rows = new ArrayList<>();
        for (PrintedRow row : printed) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            report.fields().stream().filter(field -> field.id().substring(0, field.id().lastIndexOf('.')).equals(row.id()))
                    .forEach(field -> cells.add(print(field)));
            rows.add(cells);
        }
        return rows;
    }

    private static String print(Field field) {
        boolean open = field.status() == Status.DOUBTFUL || field.status() == Status.ABSENT;
        return open ? field.status().word() : field.raw() == null ? "" : field.raw();
    }
}
