/** Tables known by how their print is aligned, where rulings are missing or too few. */
package gouji.read.page.aligned;
