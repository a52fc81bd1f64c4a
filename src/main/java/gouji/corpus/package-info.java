/** Documents whose figures are known: labels, scores, and the comparison with what was reached before. */
package gouji.corpus;
