/** Editions that are switched on, in memory, and the clock and schools that they need. */
package ba.sigurno.ejb.competition.running;
