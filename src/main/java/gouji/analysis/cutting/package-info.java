/** The prints of a form's table cut into rows and cells, as they stand or as a proposal takes them. */
package gouji.analysis.cutting;
