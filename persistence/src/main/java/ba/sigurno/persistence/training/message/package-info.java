/** What was written to the participants of sessions. */
package ba.sigurno.persistence.training.message;
