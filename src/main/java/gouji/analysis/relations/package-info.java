/** The arithmetic between figures: which relations hold, and what they leave for a figure that is not printed. */
package gouji.analysis.relations;
