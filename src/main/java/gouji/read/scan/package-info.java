/**
 * Reads pictures of pages: the page is straightened, its rulings are found in the picture, and Tesseract, run as a command, reads
 * what stands between them. Which rulings make a table is decided where it is for every page, in {@link gouji.read.page}.
 */
package gouji.read.scan;
