package gouji.damage;

import java.util.Map;
import java.util.TreeMap;

/** The catalogue: every defect by its name, as rules/README.md lists them. */
final class Defects {

    private Defects() {
    }

    static Map<String, Defect> all() {
        Map<String, Defect> all = new TreeMap<>();
        all.put("label-over-rows", RowDefects::labelOverRows);
        all.put("label-over-pages", RowDefects::labelOverPages);
        all.put("figures-below-label", RowDefects::figuresBelowLabel);
        all.put("row-shifted-right", RowDefects::shiftedRight);
        all.put("row-shifted-left", RowDefects::shiftedLeft);
        all.put("rows-merged", RowDefects::rowsMerged);
        all.put("row-split", RowDefects::rowSplit);
        all.put("rows-reordered", RowDefects::rowsReordered);
        all.put("other-merged", RowDefects::otherMerged);
        all.put("other-one-kept", RowDefects::otherOneKept);
        all.put("figure-lost-blank", CellDefects.lost(CellDefects.Rest.STAYS));
        all.put("figure-lost-moved-left", CellDefects.lost(CellDefects.Rest.MOVED_LEFT));
        all.put("figure-lost-moved-right", CellDefects.lost(CellDefects.Rest.MOVED_RIGHT));
        all.put("figure-lost-closed-up", CellDefects.lost(CellDefects.Rest.CLOSED_UP));
        all.put("cells-merged", CellDefects::cellsMerged);
        all.put("number-split", CellDefects::numberSplit);
        all.put("note-in-cell", CellDefects::noteInCell);
        all.put("totals-blank", CellDefects::totalsBlank);
        all.put("figure-elsewhere", CellDefects::elsewhere);
        all.put("digit-mistaken", CellDefects::mistakenDigit);
        all.put("digits-full-width", CellDefects::fullWidth);
        all.put("thousands", CellDefects::thousands);
        all.put("zero-signs", CellDefects::zeroSigns);
        all.put("zeros-blank", CellDefects::zerosBlank);
        all.put("unit-in-cell", CellDefects::unitInCell);
        all.put("label-character-lost", LabelDefects::characterLost);
        all.put("label-character-doubled", LabelDefects::characterDoubled);
        all.put("label-character-wrong", LabelDefects::characterWrong);
        all.put("groups-on-each-row", LabelDefects::groupsOnEachRow);
        all.put("groups-on-first-row", LabelDefects::groupsOnFirstRow);
        all.put("groups-between-rows", LabelDefects::groupsBetweenRows);
        all.put("over-pages", TableDefects::overPages);
        all.put("over-numbered-pages", TableDefects::overNumberedPages);
        all.put("cut-off", TableDefects::cutOff);
        all.put("tables-joined", TableDefects::joined);
        all.put("table-in-three", TableDefects::cutInThree);
        all.put("furniture-inside", TableDefects::furniture);
        all.put("columns-reordered", ColumnDefects::reordered);
        all.put("column-missing", ColumnDefects::missing);
        all.put("column-of-remarks", ColumnDefects::remarks);
        all.put("column-of-numbers", ColumnDefects::numbered);
        all.put("header-over-rows", ColumnDefects::wordsOverRows);
        all.put("header-over-columns", ColumnDefects::wordsOverColumns);
        all.put("header-word-cut", ColumnDefects::wordCut);
        return all;
    }
}
