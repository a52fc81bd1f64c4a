package gouji.read.ofd;

import gouji.read.UnreadableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What drawings refer to by number: parameters of drawing, and composites. A page's own come before the document's. */
final class Resources {

    private static final List<String> KEPT = List.of("DrawParam", "CompositeGraphicUnit");

    private final Map<String, Element> byId = new HashMap<>();

    /** The document's own resources. */
    static Resources of(Element commonData, String documentPath, OfdPackage parts) throws UnreadableException {
        Resources all = new Resources();
        all.addParts(commonData, List.of("PublicRes", "DocumentRes"), documentPath, parts);
        return all;
    }

    /** These with those of one page. */
    Resources with(Element page, String pagePath, OfdPackage parts) throws UnreadableException {
        if (page.child("PageRes").isEmpty()) {
            return this;
        }
        Resources both = new Resources();
        both.byId.putAll(byId);
        both.addParts(page, List.of("PageRes"), pagePath, parts);
        return both;
    }

    /** A part that is not there is missed only by what refers to it. */
    private void addParts(Element parent, List<String> names, String from, OfdPackage parts) throws UnreadableException {
        for (Element reference : parent.children()) {
            if (names.contains(reference.name())) {
                Optional<Element> part = parts.find(PartPath.resolve(from, reference.text()));
                if (part.isPresent()) {
                    add(part.get());
                }
            }
        }
    }

    private void add(Element part) {
        for (Element list : part.children()) {
            for (Element resource : list.children()) {
                if (KEPT.contains(resource.name())) {
                    byId.put(resource.attribute("ID"), resource);
                }
            }
        }
    }

    Optional<Element> drawParam(String id) {
        return find(id, "DrawParam");
    }

    Optional<Element> composite(String id) {
        return find(id, "CompositeGraphicUnit");
    }

    private Optional<Element> find(String id, String name) {
        return Optional.ofNullable(byId.get(id)).filter(e -> e.name().equals(name));
    }
}
