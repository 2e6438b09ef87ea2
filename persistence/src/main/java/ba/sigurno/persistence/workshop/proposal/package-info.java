/** Proposals for a season of workshops. */
package ba.sigurno.persistence.workshop.proposal;
