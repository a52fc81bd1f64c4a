package gouji.rules;

import gouji.fact.Alias;
import gouji.fact.Term;
import gouji.fact.TitlePattern;
import gouji.fact.UsualYears;
import java.util.List;
import java.util.Optional;

/**
 * A format ready to use.
 *
 * @param id           the name of its folder
 * @param name         for people
 * @param recognisedBy wordings, in normal form, that only tables of this format use
 * @param terms        the form's own words
 * @param aliases      loose words for them
 * @param relations    sums that the form demands
 * @param narrative    what its narratives mean
 * @param years        of the reports that usually have it
 */
public record Format(String id, String name, List<String> recognisedBy, List<TitlePattern> titles, Form form,
        List<Term> terms, List<Alias> aliases, List<Relation> relations, NarrativeLists narrative, Optional<UsualYears> years, FindingTexts texts, Rulebook rules) {

    public Format {
        recognisedBy = List.copyOf(recognisedBy);
        titles = List.copyOf(titles);
        terms = List.copyOf(terms);
        aliases = List.copyOf(aliases);
        relations = List.copyOf(relations);
    }

    /** The same format by these rules. */
    Format with(Rulebook others) {
        return new Format(id, name, recognisedBy, titles, form, terms, aliases, relations, narrative, years, texts, others);
    }
}
