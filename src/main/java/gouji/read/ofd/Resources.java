package gouji.read.ofd;

import gouji.read.UnreadableException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What drawings refer to by number: parameters of drawing, composites, and pictures. A page's own come before the document's. */
final class Resources {

    private static final List<String> KEPT = List.of("DrawParam", "CompositeGraphicUnit");

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> pictures = new HashMap<>();

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
        both.pictures.putAll(pictures);
        both.addParts(page, List.of("PageRes"), pagePath, parts);
        return both;
    }

    /** A part that is not there is missed only by what refers to it. */
    private void addParts(Element parent, List<String> names, String from, OfdPackage parts) throws UnreadableException {
        for (Element reference : parent.children()) {
            if (names.contains(reference.name())) {
                String at = PartPath.resolve(from, reference.text());
                Optional<Element> part = parts.find(at);
                if (part.isPresent()) {
                    add(part.get(), at, parts);
                }
            }
        }
    }

    private void add(Element part, String at, OfdPackage parts) {
        String folder = PartPath.resolve(at, part.attribute("BaseLoc")) + "/";
        for (Element list : part.children()) {
            for (Element resource : list.children()) {
                if (KEPT.contains(resource.name())) {
                    byId.put(resource.attribute("ID"), resource);
                } else if (resource.name().equals("MultiMedia")) {
                    resource.child("MediaFile").map(file -> PartPath.resolve(folder, file.text())).filter(parts::has)
                            .ifPresent(file -> pictures.put(resource.attribute("ID"), file));
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

    /** The part of the package that holds the picture, if it is there. */
    Optional<String> picture(String id) {
        return Optional.ofNullable(pictures.get(id));
    }

    private Optional<Element> find(String id, String name) {
        return Optional.ofNullable(byId.get(id)).filter(e -> e.name().equals(name));
    }
}
