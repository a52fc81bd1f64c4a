package gouji.rules;

import gouji.fact.Alias;
import gouji.fact.Axis;
import gouji.fact.Term;
import gouji.fact.UsualYears;
import gouji.language.WordingForms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Builds a format from its folder and the folders that it extends; whatever is wrong becomes a fault. */
final class FormatBuilder {

    static final String FIELDS = "fields.csv";
    private static final List<String> COLUMNS = List.of("field", "section", "row", "column", "unit", "kind", "printed");
    private static final String WORDS = "words.csv";

    private final RuleTree tree;
    private final String folder;
    private final List<Fault> faults;
    private final SheetChain sheets;
    private final WordingForms wordings;
    private final Strangers strangers;

    /** @param strangers takes the names in word lists that this format does not know */
    FormatBuilder(RuleTree tree, String folder, WordingForms wordings, Strangers strangers, List<Fault> faults) {
        this.tree = tree;
        this.folder = folder;
        this.faults = faults;
        this.sheets = new SheetChain(tree, folder, faults);
        this.wordings = wordings;
        this.strangers = strangers;
    }

    /** The folders that make the format, general to special. */
    List<String> chain() {
        return sheets.folders();
    }

    Format build(Rulebook book) {
        List<FormSection> sections = sheets.nearest(FormatSheet::sections, List.of());
        Form form = Form.of(sections, fields(sections.stream().map(FormSection::id).toList()), Set.copyOf(sheets.nearest(FormatSheet::across, List.of())));
        List<Term> terms = terms(form);
        List<Relation> relations = RelationFiles.read(lists(RelationFiles.FILE),
                form.fields().stream().map(FormField::id).toList(), faults);
        return new Format(folder, sheets.nearest(FormatSheet::name, folder),
                sheets.nearest(FormatSheet::recognisedBy, List.<String>of()).stream().map(wordings::text).toList(), sheets.titles(), form,
                terms, aliases(terms), relations, NarrativeLists.read(this::lists, faults), years(),
                new FindingTextList(tree, chain(), faults).read(), book);
    }

    private List<RuleFile> lists(String name) {
        return tree.ending(chain(), "/" + name);
    }

    private List<FormField> fields(List<String> sections) {
        RuleFile file = tree.file(folder, FIELDS);
        List<FormField> fields = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CsvRows.Row row : CsvRows.read(file, COLUMNS, Set.of("row", "unit", "kind", "printed"), faults)) {
            List<String> cells = row.cells();
            // Without sections the sheet is what is wrong, and told.
            if (!sections.isEmpty() && !sections.contains(cells.get(1))) {
                faults.add(file.fault(row.line(), "rules.fields.section", cells.get(1)));
            }
            if (!ids.add(cells.get(0))) {
                faults.add(file.fault(row.line(), "rules.fields.twice", cells.get(0)));
            }
            FormField.Kind kind = kind(file, row);
            List<String> path = cells.get(2).isEmpty() ? List.of() : List.of(cells.get(2).split("\\s+/\\s+"));
            fields.add(new FormField(cells.get(0), cells.get(1), path, cells.get(3), cells.get(4), kind,
                    !cells.get(6).equals("alternative")));
        }
        return fields;
    }

    private FormField.Kind kind(RuleFile file, CsvRows.Row row) {
        String word = row.cells().get(5);
        try {
            return word.isEmpty() ? FormField.Kind.NUMBER : FormField.Kind.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            faults.add(file.fault(row.line(), "rules.fields.kind", word));
            return FormField.Kind.NUMBER;
        }
    }

    private List<Term> terms(Form form) {
        Set<Term> terms = new LinkedHashSet<>();
        form.sections().forEach(section -> terms.add(term(Axis.SECTION, section.id(), section.title(), false)));
        List<FormBlock> blocks = form.tables().stream().flatMap(table -> table.blocks().stream()).toList();
        terms.addAll(terms(Axis.ROW, blocks.stream().flatMap(block -> block.rows().stream()).map(FormRow::path).toList()));
        terms.addAll(terms(Axis.COLUMN, blocks.stream().flatMap(block -> block.columns().stream()).toList()));
        return List.copyOf(terms);
    }

    /** @param paths from the outermost group to the row's or the column's own words */
    private List<Term> terms(Axis axis, List<List<String>> paths) {
        Set<String> groups = paths.stream().flatMap(path -> path.stream().limit(Math.max(0, path.size() - 1L))).collect(Collectors.toSet());
        return paths.stream().flatMap(List::stream).distinct().map(words -> term(axis, words, words, groups.contains(words))).toList();
    }

    private Term term(Axis axis, String name, String words, boolean group) {
        return new Term(axis, name, wordings.text(words), wordings.core(words), group);
    }

    private List<Alias> aliases(List<Term> terms) {
        Map<Axis, Map<String, Alias>> nearest = new HashMap<>();
        for (RuleFile file : lists(WORDS)) {
            for (CsvRows.Row row : CsvRows.read(file, List.of("kind", "wording", "name"), faults)) {
                Axis axis = axis(file, row);
                String name = row.cells().get(2);
                if (axis != null) {
                    Term term = terms.stream().filter(each -> each.axis() == axis
                            && (each.name().equals(name) || each.text().equals(wordings.text(name)))).findFirst().orElse(null);
                    if (term != null) {
                        String words = row.cells().get(1);
                        strangers.known(file, row.line());
                        nearest.computeIfAbsent(axis, each -> new HashMap<>()).put(wordings.text(words),
                                new Alias(axis, term.name(), wordings.text(words), wordings.core(words)));
                    } else {
                        strangers.unknown(file.fault(row.line(), "rules.words.name", name));
                    }
                }
            }
        }
        return nearest.values().stream().flatMap(words -> words.values().stream())
                .sorted((one, other) -> (one.axis() + one.text()).compareTo(other.axis() + other.text())).toList();
    }

    private Axis axis(RuleFile file, CsvRows.Row row) {
        try {
            return Axis.valueOf(row.cells().get(0).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            faults.add(file.fault(row.line(), "rules.words.kind", row.cells().get(0)));
            return null;
        }
    }

    private Optional<UsualYears> years() {
        FormatSheet.Years years = sheets.nearest(FormatSheet::years, null);
        return Optional.ofNullable(years).map(each -> new UsualYears(folder, each.from(), each.to()));
    }
}
