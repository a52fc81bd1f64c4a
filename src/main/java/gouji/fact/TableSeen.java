package gouji.fact;

/**
 * A table of the document.
 *
 * @param section id of the section it stands in
 * @param figures how many figures are printed in it
 */
public record TableSeen(int id, String section, int rows, int figures) {
}
