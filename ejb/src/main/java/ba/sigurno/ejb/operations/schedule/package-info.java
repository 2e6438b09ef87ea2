/** The jobs of the timers, as the last run of each ended. */
package ba.sigurno.ejb.operations.schedule;
