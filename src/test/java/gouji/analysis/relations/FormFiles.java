package gouji.analysis.relations;

import gouji.rules.BrokenRulesException;
import gouji.rules.Format;
import gouji.rules.Relation;
import gouji.rules.RuleFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The relation files of the two disclosure forms, and the ids of their request and dispute tables. */
final class FormFiles {

    static final List<String> APPLICANTS = List.of("natural_person", "company", "research_institution",
            "public_interest_organization", "legal_service", "other");
    static final List<String> COLUMNS = with(APPLICANTS, "total");
    static final List<String> OUTCOMES_2019 = List.of("granted", "partly_granted", "refused.state_secret",
            "refused.forbidden_by_law", "refused.security_and_stability", "refused.third_party_rights",
            "refused.internal_affairs", "refused.process_information", "refused.enforcement_case_file",
            "refused.administrative_query", "unavailable.not_held", "unavailable.needs_creation",
            "unavailable.still_unclear", "not_processed.petition", "not_processed.repeated", "not_processed.publication",
            "not_processed.excessive", "not_processed.reissue", "other");
    static final List<String> UNDER_OTHER = List.of("other.not_corrected", "other.fee_unpaid", "other.unspecified");
    static final List<String> OUTCOMES_2021 = with(OUTCOMES_2019.subList(0, 18), UNDER_OTHER.toArray(String[]::new));

    private FormFiles() {
    }

    static List<String> with(List<String> list, String... more) {
        List<String> all = new ArrayList<>(list);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** All ids of tables three and four of the year's form, the alternative row of 2021 included. */
    static List<String> ids(int year) {
        List<String> rows = new ArrayList<>(List.of("received", "carried_in"));
        rows.addAll(OUTCOMES_2019);
        if (year == 2021) {
            rows.addAll(UNDER_OTHER);
        }
        rows.addAll(List.of("processed_total", "carried_out"));
        List<String> ids = new ArrayList<>();
        rows.forEach(row -> COLUMNS.forEach(column -> ids.add("requests." + row + "." + column)));
        for (String route : List.of("review", "litigation_direct", "litigation_after_review")) {
            for (String outcome : List.of("upheld", "corrected", "other", "pending", "total")) {
                ids.add("disputes." + route + "." + outcome);
            }
        }
        return ids;
    }

    private static final List<Format> FORMATS = formats();

    private static List<Format> formats() {
        try {
            return RuleFolder.open(Path.of("rules")).formats();
        } catch (BrokenRulesException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The relations of the year's form, as the rules folder gives them. */
    static List<Relation> relations(int year) {
        return FORMATS.stream().filter(format -> format.id().equals("disclosure-" + year)).findFirst().orElseThrow().relations();
    }
}
