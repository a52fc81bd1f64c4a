/** What a page draws, as the readers of PDF, OFD and pictures find it: glyphs and rulings where a viewer displays them, within limits. */
package gouji.read.drawn;
