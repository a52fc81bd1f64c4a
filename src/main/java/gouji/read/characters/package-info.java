/** Bytes to characters, by what the bytes are, and which characters print nothing: for every file that is text. */
package gouji.read.characters;
