package gouji.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A {@code format.yaml}. What a format leaves out it has from the one it extends.
 *
 * @param name         for people
 * @param parent       the folder it extends, or null
 * @param recognisedBy wordings that only tables of this format use
 * @param titles       regular expressions of titles, with the groups issuer and year
 * @param sections     in order
 * @param across       tables printed as one row
 * @param years        of the reports that usually have this format, or null
 */
record FormatSheet(String name, @JsonProperty("extends") String parent,
        @JsonProperty("recognised_by") List<String> recognisedBy, List<String> titles, List<FormSection> sections,
        List<String> across, Years years) {

    /** Years from one to another, both included. */
    record Years(int from, int to) {
    }
}
