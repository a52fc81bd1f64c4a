package gouji.fact;

/**
 * That a field's figure is a number that stands alone.
 *
 * @param id     of the field
 * @param number of the {@link NumberAlone}
 */
public record PrintedAlone(String id, int number) {
}
