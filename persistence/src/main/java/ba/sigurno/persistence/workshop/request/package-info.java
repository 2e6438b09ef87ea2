/** Requests for workshops, from asking to the workshop that was scheduled for them; they change together. */
package ba.sigurno.persistence.workshop.request;
