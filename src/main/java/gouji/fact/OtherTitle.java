package gouji.fact;

/** Decision: what is worded as a title is not the title of this report. */
public record OtherTitle(Title title) {
}
