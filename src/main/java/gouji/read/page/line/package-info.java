/** Lines of print: glyphs gathered by their baselines, cut where white or a ruling parts them. */
package gouji.read.page.line;
