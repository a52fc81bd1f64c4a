/**
 * Which row and column of the form a printed row and column is: an alignment of two sequences, the printed and the
 * canonical, over candidates that rules inserted.
 */
package gouji.analysis.naming;
