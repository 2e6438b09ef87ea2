/** Runs the quiz of Safer Internet Day: lets pupils in, takes their answers, computes the boards. */
package ba.sigurno.ejb.competition;
