/** Makes facts of the narrative: sentences, clauses, quantities, years and the phrases of the word lists. Decides nothing. */
package gouji.analysis.narrative;
