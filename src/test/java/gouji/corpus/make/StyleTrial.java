package gouji.corpus.make;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.analysis.Engine;
import gouji.corpus.Regression;
import gouji.corpus.Regression.Scored;
import gouji.corpus.Tally;
import gouji.read.type.AllTypes;
import gouji.rules.RuleFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prints reports of the corpus with their tables drawn in many ways, and scores what comes out:
 * {@code StyleTrial make FOLDER [page=WxH] STYLE,… REPORT…} and {@code StyleTrial score FOLDER}.
 */
public final class StyleTrial {

    private static final List<String> BY = List.of("libreoffice", "chromium");

    private StyleTrial() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("make")) {
            boolean sized = arguments[2].startsWith("page=");
            List<Integer> page = sized ? Arrays.stream(arguments[2].substring(5).split("x")).map(Integer::valueOf).toList() : null;
            int next = sized ? 3 : 2;
            make(folder, page, arguments[next], List.of(arguments).subList(next + 1, arguments.length));
        } else {
            score(folder, arguments.length > 2);
        }
    }

    private static void make(Path folder, List<Integer> page, String styles, List<String> reports) throws Exception {
        Path work = Files.createTempDirectory("styles");
        Programs programs = new Programs(work);
        List<String> wanted = styles.equals("all") ? List.copyOf(TableStyle.all().keySet()) : List.of(styles.split(","));
        for (String report : reports) {
            Path from = Path.of("corpus", report);
            Label label = Label.read(from.resolve("label.json"));
            Manuscript manuscript = new Manuscript(Form.of(label.format()), label, Source.read(from.resolve("source.yaml")));
            Path to = Files.createDirectories(folder.resolve(report));
            for (Layout layout : manuscript.source().files().stream().filter(each -> BY.contains(each.by()) && each.ending().equals("pdf")).toList()) {
                for (String style : wanted) {
                    TableStyle drawn = TableStyle.all().get(style);
                    Path pdf = to.resolve(style + "-" + layout.by() + ".pdf");
                    if (!Files.exists(pdf) && (layout.by().equals("chromium") || drawn.cell() != null)) {
                        new FileMaker(programs, drawn).make(manuscript, layout.as(pdf.getFileName().toString()).on(page == null ? layout.page() : page), to);
                    }
                }
            }
            ObjectMapper mapper = new ObjectMapper();
            ObjectNode written = (ObjectNode) mapper.readTree(from.resolve("label.json").toFile());
            ObjectNode files = mapper.createObjectNode();
            try (var made = Files.list(to)) {
                made.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".pdf")).sorted().forEach(n -> files.putObject(n));
            }
            mapper.writeValue(to.resolve("label.json").toFile(), written.set("files", files));
            System.out.println(report);
        }
    }

    private static void score(Path folder, boolean details) throws Exception {
        Regression regression = new Regression(AllTypes.readers(),
                new Engine(RuleFolder.open(Path.of("rules")), Locale.CHINESE));
        Map<String, List<Scored>> byStyle = new TreeMap<>(regression.run(folder).stream()
                .collect(Collectors.groupingBy(Scored::file)));
        List<Scored> all = new ArrayList<>();
        byStyle.forEach((style, scored) -> {
            line(style, scored);
            all.addAll(scored);
        });
        line("all", all);
        if (details) {
            all.forEach(s -> s.score().differences().forEach(d -> System.out.println(s.path() + " " + d)));
        }
    }

    private static void line(String what, List<Scored> scored) {
        Tally t = Tally.of(scored.stream().map(Scored::score).toList());
        System.out.printf(Locale.ROOT, "%-32s documents %3d/%3d cells %6d/%6d silent %4d doubt %4d   %s%n", what, t.exactDocuments(),
                t.documents(), t.exactCells(), t.cells(), t.silentWrong(), t.needlessDoubt(),
                what.equals("all") ? "" : scored.stream().filter(s -> s.score().differences().size() > 0 || !s.score().isExact())
                        .map(s -> s.document() + " " + s.score().differences().size()).collect(Collectors.joining(", ")));
    }
}
