/**
 * The arithmetic of a form: which sums it demands, which of them a report keeps, and what they leave for figures that it does
 * not print. Knows field ids and numbers only; imports nothing of ours.
 */
package gouji.analysis.relations;
