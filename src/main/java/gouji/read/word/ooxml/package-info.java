/**
 * Word files in XML: .docx and its kin (ECMA-376, transitional and strict), the same as one flat XML file, and Word 2003 XML.
 * Read from the markup itself, because what Word prints hangs on details that no object model of it keeps.
 */
package gouji.read.word.ooxml;
