/** Where tables stand beside each other. */
package gouji.read.page.beside;
