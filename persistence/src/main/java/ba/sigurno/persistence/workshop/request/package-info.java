/** Requests for workshops, from the request to the workshop planned for it; they change together. */
package ba.sigurno.persistence.workshop.request;
