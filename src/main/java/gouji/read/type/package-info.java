/** Which types of file can be read at all. */
package gouji.read.type;
