/** Feedback of participants on a session. */
package ba.sigurno.persistence.training.feedback;
