/** Whose approval requests for workshops need. */
package ba.sigurno.persistence.workshop.approval;
