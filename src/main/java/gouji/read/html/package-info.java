/**
 * Web pages to a {@link gouji.document.Document}: decoded, parsed as a browser does, and everything that a browser would show
 * taken in reading order. Only shape and markup are looked at, never what the words mean.
 */
package gouji.read.html;
