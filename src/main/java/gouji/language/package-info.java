/** Normal forms of text, numerals and units, likeness of words, segmentation. Built from word lists; keeps no static state. */
package gouji.language;
