/** From bytes to a {@link gouji.document.Document}: one reader a file type, chosen by content, not by name. */
package gouji.read;
