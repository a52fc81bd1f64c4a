package gouji.read.html;

import org.jsoup.nodes.Element;

/**
 * Whether what stands in an element can be seen: hidden print leaves its place white.
 *
 * @param visible as elements within may change
 * @param opaque  as they cannot
 * @param sized   whether print has a size, which images and controls have by themselves
 */
record Sight(boolean visible, boolean opaque, boolean sized) {

    static final Sight CLEAR = new Sight(true, true, true);

    /** In an element of the page. */
    static Sight in(Element element, Styles styles) {
        Sight around = element.parent() == null ? CLEAR : in(element.parent(), styles);
        return around.within(element, styles);
    }

    /** In an element that stands here. */
    Sight within(Element element, Styles styles) {
        return styles.shows(element) ? CLEAR
                : new Sight(styles.visible(element, visible), opaque && !Concealment.of(element, styles), styles.sized(element, sized));
    }

    boolean print() {
        return images() && sized;
    }

    boolean images() {
        return visible && opaque;
    }
}
