package gouji.read.html;

/**
 * A string in a script or in JSON.
 *
 * @param text   what it stands for
 * @param line   on which it begins, counted from 0
 * @param object number of the innermost object around it; 0 where there is none
 * @param raw    whether its line ends are those of the file
 * @param name   whether it is the name of a member
 * @param joined whether the script puts it behind the string before it
 */
record Literal(String text, int line, int object, boolean raw, boolean name, boolean joined) {
}
