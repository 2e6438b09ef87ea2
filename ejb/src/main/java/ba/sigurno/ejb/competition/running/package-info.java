/** Editions that are switched on, in memory, with the clock and the schools that they need. */
package ba.sigurno.ejb.competition.running;
