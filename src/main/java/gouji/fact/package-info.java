/**
 * The vocabulary of rules: what a {@code .drl} file imports. Java inserts what it sees; only a rule's right-hand side
 * inserts a decision ({@link gouji.fact.Candidate}, {@link gouji.fact.Heading}, {@link gouji.fact.Proposal}, …).
 */
package gouji.fact;
