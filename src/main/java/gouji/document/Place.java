package gouji.document;

/** Where a print stands, so that a person can go and look at it. */
public sealed interface Place permits PagePlace, LinePlace, MarkupPlace, WordPlace {
}
