/** The trainers' levels: what each requires, and who rose or fell when. */
package ba.sigurno.persistence.training.ladder;
