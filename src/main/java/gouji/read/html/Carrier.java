package gouji.read.html;

import gouji.document.MarkupPlace;

/**
 * Where markup stands that the page does not show as it is: a script, a hidden field, a file of JSON. An element of it has the path
 * {@code carrier:is(*, path within the markup)}, which selects the carrier and tells where in it to look.
 *
 * @param raw whether the markup's line ends are those of the file
 */
record Carrier(MarkupPlace place, boolean raw) {

    /** The places of the carried markup's elements. */
    Places places(Places inner) {
        return element -> {
            MarkupPlace within = inner.of(element);
            return new MarkupPlace(place.path() + ":is(*, " + within.path() + ")", place.line() + (raw ? within.line() - 1 : 0));
        };
    }
}
