/** Weighs the print of a table and the cuttings that rules propose, and settles which one is taken. */
package gouji.analysis.arbiter;
