package gouji.read.ofd;

import gouji.read.UnreadableException;
import gouji.read.drawn.Budget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The document that a viewer shows when it opens the package: the first body's, in its current version. Further bodies and
 * attachments are documents of their own, and signatures change nothing that is printed.
 */
final class OfdDocument {

    private static final List<String> LAYERS = List.of("Background", "Body", "Foreground");

    private static final String DRAWN_FIRST = "Background";

    private final OfdPackage parts;
    private final String path;
    private final Element root;
    private final Element commonData;
    private final Resources resources;
    private final Map<String, Template> templates = new HashMap<>();
    private final Map<String, List<Element>> annotations;

    private record Template(Element page, String path, String order) {
    }

    private OfdDocument(OfdPackage parts, String path) throws UnreadableException {
        this.parts = parts;
        this.path = path;
        this.root = parts.get(path);
        this.commonData = root.child("CommonData").orElse(root);
        this.resources = Resources.of(commonData, path, parts);
        this.annotations = annotations();
    }

    static OfdDocument of(OfdPackage parts) throws UnreadableException {
        Optional<Element> body = parts.get(OfdPackage.ROOT).child("DocBody");
        if (body.isEmpty()) {
            throw new UnreadableException("read.ofd.part-missing", "DocBody");
        }
        return new OfdDocument(parts, documentPath(parts, body.get()));
    }

    private static String documentPath(OfdPackage parts, Element body) throws UnreadableException {
        for (Element versions : body.children("Versions")) {
            for (Element version : versions.children("Version")) {
                if (version.isTrue("Current", false)) {
                    String at = PartPath.resolve(OfdPackage.ROOT, version.attribute("BaseLoc"));
                    Optional<Element> newest = parts.get(at).child("DocRoot");
                    if (newest.isPresent()) {
                        return PartPath.resolve(at, newest.get().text());
                    }
                }
            }
        }
        return PartPath.resolve(OfdPackage.ROOT, body.child("DocRoot").map(Element::text).orElseThrow(
                () -> new UnreadableException("read.ofd.part-missing", "DocRoot")));
    }

    /** What the pages draw, in the document's order. */
    List<DrawnPage> pages(Budget budget) throws UnreadableException {
        List<Element> listed = root.child("Pages").map(p -> p.children("Page")).orElse(List.of());
        budget.checkPages(listed.size());
        List<DrawnPage> pages = new ArrayList<>();
        for (Element reference : listed) {
            budget.checkTime();
            pages.add(page(reference, pages.size() + 1, budget));
        }
        return pages;
    }

    private DrawnPage page(Element reference, int number, Budget budget) throws UnreadableException {
        String at = PartPath.resolve(path, reference.attribute("BaseLoc"));
        Element page = parts.get(at);
        PageArea area = PageArea.of(page, commonData.child("PageArea"));
        Printed printed = new Printed(area.frame());
        draw(page, at, new PageDrawing(area, printed, budget), new HashSet<>());
        Printed noted = new Printed(area.frame());
        PageDrawing notes = new PageDrawing(area, noted, budget);
        for (Element annotation : annotations.getOrDefault(reference.attribute("ID"), List.of())) {
            if (annotation.isTrue("Visible", true)) {
                annotation.child("Appearance").ifPresent(a -> notes.drawAppearance(a, resources));
            }
        }
        return new DrawnPage(printed.content(number, noted), printed.pictures());
    }

    /** @param open templates that are being drawn, to which nothing in them may lead back */
    private void draw(Element page, String at, PageDrawing drawing, Set<String> open) throws UnreadableException {
        List<Element> used = page.children("Template");
        for (Element use : used) {
            if (order(use).equals(DRAWN_FIRST)) {
                drawTemplate(use, drawing, open);
            }
        }
        Resources own = resources.with(page, at, parts);
        for (String type : LAYERS) {
            for (Element layer : page.child("Content").map(Element::children).orElse(List.of())) {
                if (type(layer).equals(type)) {
                    drawing.draw(layer, own);
                }
            }
        }
        for (Element use : used) {
            if (!order(use).equals(DRAWN_FIRST)) {
                drawTemplate(use, drawing, open);
            }
        }
    }

    private static String type(Element layer) {
        String type = layer.attribute("Type");
        return LAYERS.contains(type) ? type : "Body";
    }

    private String order(Element use) throws UnreadableException {
        String order = use.attribute("ZOrder");
        return order.isEmpty() ? template(use.attribute("TemplateID")).order() : order;
    }

    private void drawTemplate(Element use, PageDrawing drawing, Set<String> open) throws UnreadableException {
        String id = use.attribute("TemplateID");
        if (!open.add(id)) {
            throw new UnreadableException("read.ofd.circular", "TemplatePage " + id);
        }
        Template template = template(id);
        draw(template.page(), template.path(), drawing, open);
        open.remove(id);
    }

    private Template template(String id) throws UnreadableException {
        Template known = templates.get(id);
        if (known != null) {
            return known;
        }
        for (Element listed : commonData.children("TemplatePage")) {
            if (listed.attribute("ID").equals(id)) {
                String at = PartPath.resolve(path, listed.attribute("BaseLoc"));
                String order = listed.attribute("ZOrder");
                Template read = new Template(parts.get(at), at, order.isEmpty() ? DRAWN_FIRST : order);
                templates.put(id, read);
                return read;
            }
        }
        throw new UnreadableException("read.ofd.part-missing", "TemplatePage " + id);
    }

    /** Annotations by the page's ID; a list that is not there leaves the pages as they are. */
    private Map<String, List<Element>> annotations() throws UnreadableException {
        Map<String, List<Element>> byPage = new HashMap<>();
        Optional<Element> location = root.child("Annotations");
        if (location.isEmpty()) {
            return byPage;
        }
        String at = PartPath.resolve(path, location.get().text());
        Optional<Element> list = parts.find(at);
        for (Element page : list.map(l -> l.children("Page")).orElse(List.of())) {
            String file = PartPath.resolve(at, page.child("FileLoc").map(Element::text).orElse(""));
            Optional<Element> notes = parts.find(file);
            if (notes.isPresent()) {
                byPage.computeIfAbsent(page.attribute("PageID"), id -> new ArrayList<>()).addAll(notes.get().children("Annot"));
            }
        }
        return byPage;
    }
}
