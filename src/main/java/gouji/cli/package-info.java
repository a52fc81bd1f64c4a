/** The command line: one class a command. Texts for people come from the bundle {@code gouji.messages}. */
package gouji.cli;
