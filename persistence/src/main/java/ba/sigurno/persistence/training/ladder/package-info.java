/** The trainers' levels: their requirements, and the steps up and down. */
package ba.sigurno.persistence.training.ladder;
