package gouji.bench.compare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.corpus.make.PrintedRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tabula's own command line, in a process of its own with the libraries it was released with.
 *
 * @param mode    {@code -l} (lattice: by rulings) or {@code -t} (stream: by white space)
 * @param outputs the folder with a JSON file a PDF
 */
record Tabula(String mode, Path outputs) implements TableProgram {

    /** Runs it over a folder of PDFs, which it fills with its outputs. */
    static Tabula run(Path libraries, String mode, Path pdfs) throws IOException, InterruptedException {
        Finished.process("java", "-cp", libraries + "/*", "technology.tabula.CommandLineApp", mode, "-p", "all", "-f", "JSON", "-i",
                "-b", pdfs.toString());
        return new Tabula(mode, pdfs);
    }

    @Override
    public String name() {
        return "tabula " + mode;
    }

    @Override
    public List<List<String>> rows(Path pdf, List<PrintedRow> printed) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode table : new ObjectMapper().readTree(Finished.output(outputs, pdf))) {
            for (JsonNode row : table.get("data")) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.get("text").asText()));
                rows.add(cells);
            }
        }
        return rows;
    }
}
