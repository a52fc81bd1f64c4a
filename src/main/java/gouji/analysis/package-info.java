/** From a document and the rules to a report: the stages one after the other. */
package gouji.analysis;
