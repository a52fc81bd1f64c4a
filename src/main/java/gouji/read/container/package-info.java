/**
 * Files that hold files: archives, and letters with their attachments. What is in them comes out one after another, in the
 * order it is stored in, and never more of it than limits allow. Paths inside are joined with {@code !/}.
 */
package gouji.read.container;
