/** Word files in the binary format of Word 97 to 2003 ([MS-DOC]): .doc and .wps. */
package gouji.read.word.binary;
