/** What pupils and teachers say about workshops, as nobody. */
package ba.sigurno.persistence.workshop.feedback;
