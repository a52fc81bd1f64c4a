package gouji.read.word.binary;

import gouji.document.Print;
import gouji.read.word.Flow;
import gouji.read.word.Merge;
import gouji.read.word.WordCell;
import gouji.read.word.WordRow;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * What the mark at the end of a row says of its cells.
 *
 * @param edges in twips, one more than cells; empty where the file does not say
 */
record RowEnd(List<Integer> edges, List<Merge> across, List<Merge> down) {

    /** A row that says nothing of its cells. */
    static final RowEnd UNKNOWN = new RowEnd(List.of(), List.of(), List.of());

    /** @param properties of the row's mark, or null */
    static RowEnd of(PAPX properties) {
        TableProperties row = properties == null ? null : TableSprmUncompressor.uncompressTAP(properties.getSprmBuf());
        if (row == null || row.getItcMac() < 1 || row.getRgdxaCenter() == null || row.getRgdxaCenter().length <= row.getItcMac()) {
            return UNKNOWN;
        }
        List<Integer> edges = new ArrayList<>();
        List<Merge> across = new ArrayList<>();
        List<Merge> down = new ArrayList<>();
        for (int i = 0; i <= row.getItcMac(); i++) {
            edges.add((int) row.getRgdxaCenter()[i]);
        }
        for (int i = 0; i < row.getItcMac(); i++) {
            TableCellDescriptor cell = row.getRgtc() != null && i < row.getRgtc().length ? row.getRgtc()[i] : null;
            across.add(cell == null ? Merge.NONE : merge(cell.isFFirstMerged(), cell.isFMerged()));
            down.add(cell == null ? Merge.NONE : merge(cell.isFVertRestart(), cell.isFVertMerge()));
        }
        return new RowEnd(edges, across, down);
    }

    private static Merge merge(boolean first, boolean merged) {
        return first ? Merge.RESTART : merged ? Merge.CONTINUE : Merge.NONE;
    }

    /** Whether it speaks of just so many cells, from left to right. */
    boolean fits(int cells) {
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (edges.get(i) > edges.get(i + 1)) {
                return false;
            }
        }
        return edges.size() == cells + 1;
    }

    /** The row, with edges in twips; as many columns as cells where the file does not say. */
    WordRow row(int number, List<Flow> cells) {
        boolean known = fits(cells.size());
        List<WordCell> placed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            List<Print> prints = cells.get(i).prints();
            placed.add(known ? new WordCell(i + 1, edges.get(i), edges.get(i + 1), across.get(i), down.get(i), prints)
                    : new WordCell(i + 1, i, i + 1, Merge.NONE, Merge.NONE, prints));
        }
        return new WordRow(number, placed);
    }
}
