package gouji.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.corpus.make.PrintedRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The program of opendataloader-pdf, in a process of its own.
 *
 * @param method  how it finds tables: {@code default} (by borders) or {@code cluster} (by white space too)
 * @param outputs the folder with a JSON file a PDF
 */
record OpenDataLoader(String method, Path outputs) implements TableProgram {

    static OpenDataLoader run(Path jar, String method, Path pdfs, Path outputs) throws IOException, InterruptedException {
        Finished.process("java", "-jar", jar.toString(), "-q", "-f", "json", "--table-method", method, "-o", outputs.toString(),
                pdfs.toString());
        return new OpenDataLoader(method, outputs);
    }

    @Override
    public String name() {
        return "odl " + method;
    }

    @Override
    public List<List<String>> rows(Path pdf, List<PrintedRow> printed) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : new ObjectMapper().readTree(Finished.output(outputs, pdf)).findValues("rows").stream()
                .flatMap(table -> table.findParents("cells").stream()).toList()) {
            rows.add(cells(row.get("cells")));
        }
        return rows;
    }

    private static List<String> cells(JsonNode row) {
        List<String> cells = new ArrayList<>();
        for (JsonNode cell : row) {
            int column = cell.path("column number").asInt(cells.size() + 1) - 1;
            int end = column + Math.max(1, cell.path("column span").asInt(1));
            cells.addAll(Collections.nCopies(Math.max(0, end - cells.size()), ""));
            cells.set(column, String.join("", cell.findValuesAsText("content")));
        }
        return cells;
    }
}
