package gouji.bench.compare;

import gouji.corpus.make.PrintedRow;
import java.nio.file.Path;
import java.util.List;

/** A program that finds the rows of tables in a PDF. */
interface TableProgram {

    /** As the heading of its column says it. */
    String name();

    /**
     * All rows of all tables that the program finds.
     *
     * @param pdf     the file, by its name in the folder that is compared
     * @param printed what must come out, for a program that names rows itself
     * @return cells row by row, as text; a cell that spans columns stands in the first, the others are empty
     */
    List<List<String>> rows(Path pdf, List<PrintedRow> printed) throws Exception;
}
