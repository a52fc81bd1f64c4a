package gouji.analysis;

import gouji.analysis.naming.Names;
import gouji.analysis.narrative.Narrative;
import gouji.document.Document;
import gouji.fact.Doubt;
import gouji.fact.Heads;
import gouji.fact.ReportYear;
import gouji.fact.SectionState;
import gouji.fact.Title;
import gouji.report.Account;
import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.MadeBy;
import gouji.report.Report;
import gouji.report.Section;
import gouji.report.Statement;
import gouji.report.Status;
import gouji.rules.Format;
import gouji.rules.FormSection;
import gouji.rules.NarrativeLists;
import gouji.rules.RuleFolder;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/** Analyses documents by the rules of one folder. May be used by several threads at once. */
public final class Engine {

    /** The version of the public contract that reports keep to. */
    private static final String CONTRACT = "1";

    private final RuleFolder rules;
    private final Locale language;
    private final Set<String> switchedOff;
    private final Map<NarrativeLists, Narrative> narratives = new HashMap<>();
    private final Map<String, FormRelations> relations = new HashMap<>();

    /** @param language of the findings' sentences */
    public Engine(RuleFolder rules, Locale language) {
        this(rules, language, Set.of());
    }

    /** @param switchedOff codes of rules that shall not fire, to see what they are there for */
    public Engine(RuleFolder rules, Locale language, Set<String> switchedOff) {
        this.rules = rules;
        this.language = language;
        this.switchedOff = Set.copyOf(switchedOff);
        rules.formats().forEach(format -> narratives.computeIfAbsent(format.narrative(), lists -> new Narrative(rules.lists(), lists)));
        rules.formats().forEach(format -> relations.put(format.id(), new FormRelations(format)));
    }

    /** The rules it works by. */
    public RuleFolder rules() {
        return rules;
    }

    /**
     * Analyses one document.
     *
     * @throws UnknownFormatException if no format fits
     */
    public Analysis analyze(Document printed) throws UnknownFormatException {
        Document document = NumberedLines.apart(LabelledText.apart(printed), rules.language());
        Recognition recognition = Recognition.of(document, rules.formats(), rules.language(), switchedOff)
                .orElseThrow(UnknownFormatException::new);
        try (RuleSession session = recognition.format().rules().session(switchedOff)) {
            return analyze(document, recognition, session);
        }
    }

    private Analysis analyze(Document printed, Recognition recognition, RuleSession session) {
        Format format = recognition.format();
        session.insertAll(format.titles());
        Optional<Title> title = TitleStage.run(session, printed, rules.language());
        Wordings wordings = new Wordings(session, format);
        CellStage cells = new CellStage(rules.language());
        TitledTables titled = new TitledTables(printed);
        cells.run(printed, Stream.concat(titled.texts().stream(), new RowsInCells(printed).texts().stream()).toList(), session, wordings);
        Document whole = titled.joined(cells, wordings.name(), format.form().tables(), session);
        Document document = PartStage.run(whole, new FormWords(cells, wordings.name(), format.form().tables()), session);
        Outline outline = new SectionStage(document, rules.language(), format.form().sections()).run(session, wordings);
        TableStage tables = new TableStage(document, outline, cells);
        Names names = wordings.name();
        tables.run(format.form().tables(), names, session);
        FieldStage stage = new FieldStage(format.form(), relations.get(format.id()), rules.language());
        Draft draft = stage.run(tables, wordings, session);
        stage.account(document, outline, tables, draft);
        NumbersAlone.run(document, tables, format.form(), rules.language().numerals(), draft, session);
        DoubtStage.run(document, format.form(), relations.get(format.id()).all(), draft, session);

        session.insertAll(CheckFacts.of(format.form(), relations.get(format.id()).all(), stage, draft));
        session.insertAll(sections(format.form().sections(), outline));
        LineCount.of(document).ifPresent(session::insert);
        Heads heads = new Heads(title.map(Title::issuer).filter(body -> !body.isEmpty()).orElse(null), title.map(found -> found.opening().raw()).orElse(null));
        session.insert(heads);
        title.ifPresent(found -> session.insert(new ReportYear(found.year())));
        title.flatMap(found -> TitlePrint.of(found, document, rules.language().characters())).ifPresent(session::insert);

        TraceBuilder trace = new TraceBuilder(session);
        stage.verdicts().values().forEach(trace::table);
        draft.repairs().forEach(trace::repair);
        session.facts(Doubt.class).forEach(doubt -> trace.decision(DoubtStage.NAME, doubt, List.of(doubt.id()), Status.DOUBTFUL.word(), null));
        draft.fields().values().stream().filter(field -> field.status() == Status.INFERRED)
                .forEach(field -> trace.inferred(field.id(), field.value().toString(), field.from()));
        List<Statement> statements = NarrativeStage.run(document, outline, narratives.get(format.narrative()), format.narrative(),
                session, trace);
        List<Finding> findings = new CheckStage(format.form(), format.texts(), language).run(session, trace);
        Integer year = session.facts(ReportYear.class).stream().map(ReportYear::year).findFirst().orElse(null);
        String issuer = title.map(found -> TitleStage.printedIssuer(found, rules.language())).filter(body -> !body.isEmpty()).orElse(null);
        return new Analysis(report(document, recognition, new Heads(issuer, heads.title()), year, outline, draft, statements, findings), trace.trace());
    }

    private static List<SectionState> sections(List<FormSection> form, Outline outline) {
        List<SectionState> states = new ArrayList<>();
        form.stream().filter(section -> outline.missing().contains(section.id()))
                .forEach(section -> states.add(new SectionState(SectionState.Kind.MISSING, section.id(), section.title(), null)));
        if (!outline.inOrder()) {
            Outline.Part first = outline.sections().get(0);
            states.add(new SectionState(SectionState.Kind.MOVED, first.id(), first.heading().text(), first.heading().place()));
        }
        return states;
    }

    private Report report(Document document, Recognition recognition, Heads heads, Integer year, Outline outline, Draft draft,
            List<Statement> statements, List<Finding> findings) {
        List<Section> sections = outline.sections().stream()
                .map(part -> new Section(part.id(), part.heading().text(), part.heading().place())).toList();
        List<Field> fields = List.copyOf(draft.fields().values());
        Account account = new Account(draft.placed() + draft.unplaced().size(), draft.placed(), draft.unplaced().size());
        MadeBy madeBy = new MadeBy(CONTRACT, version(), rules.sha256());
        return new Report(recognition.format().id(), recognition.evidence(), heads.issuer(), year, heads.title(),
                document.source(), madeBy, sections, fields, statements, draft.repairs(), findings, draft.tables(), account, draft.unplaced());
    }

    /** The program's version, as the build wrote it down. */
    public static String version() {
        return ResourceBundle.getBundle("gouji.version").getString("version");
    }
}
