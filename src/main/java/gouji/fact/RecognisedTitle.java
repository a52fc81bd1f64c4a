package gouji.fact;

import gouji.document.Place;

/**
 * A title that was recognised in a picture, at least in part.
 *
 * @param body           its issuing body
 * @param confidence     of the issuer's recognition, from 0 to 1: that of its least sure character
 * @param elsewhere      how sure the same name was recognised where it is printed again, at the best, 1 where the file is named after the
 *                       body; 0 where it is not
 * @param year           its year
 * @param yearConfidence of the year's recognition, from 0 to 1
 * @param yearElsewhere  how sure the same year was recognised where it is printed again, at the best; 0 where it is not
 */
public record RecognisedTitle(String body, double confidence, double elsewhere, int year, double yearConfidence,
        double yearElsewhere, Place at) {
}
