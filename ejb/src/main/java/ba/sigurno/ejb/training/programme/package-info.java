/** Programmes of teacher trainings: what they teach, what they count for and what they ask for, edition by edition. */
package ba.sigurno.ejb.training.programme;
