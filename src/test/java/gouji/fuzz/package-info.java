/** Damaged files by the thousand: each must be read or refused, in time, whatever is wrong with it. */
package gouji.fuzz;
