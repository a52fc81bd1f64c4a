/** From the rules folder to formats ready to use: what a format's form is, its words, its compiled rules, and sessions of them. */
package gouji.rules;
