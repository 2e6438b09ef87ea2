/** What participants thought of a session. */
package ba.sigurno.persistence.training.feedback;
