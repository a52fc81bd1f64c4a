package gouji.fact;

/**
 * Decision: a quantity does not state the figure of this year as a whole.
 *
 * @param why {@code comparison}, {@code part}, {@code applicant}, {@code year}, {@code plan} or {@code about}
 */
public record NotTheWhole(Quantity quantity, String why) {
}
