/** What is asked and answered about a request before it is decided on. */
package ba.sigurno.persistence.workshop.decision;
