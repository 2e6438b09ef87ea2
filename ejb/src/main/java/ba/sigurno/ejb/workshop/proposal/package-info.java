/** What the solver proposes for a season, beside today's plan, and its acceptance. */
package ba.sigurno.ejb.workshop.proposal;
