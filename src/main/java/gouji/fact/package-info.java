/** The vocabulary of rules: the classes that a rule file imports. */
package gouji.fact;
