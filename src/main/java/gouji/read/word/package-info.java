/**
 * What all Word files share, whatever their bytes: tables whose cells are merged, list numbers that Word prints, symbol fonts,
 * fields. The readers stand in {@code ooxml} (.docx and other XML) and {@code binary} (.doc).
 */
package gouji.read.word;
