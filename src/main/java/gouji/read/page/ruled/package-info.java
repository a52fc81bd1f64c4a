/** Tables known by their rulings. */
package gouji.read.page.ruled;
