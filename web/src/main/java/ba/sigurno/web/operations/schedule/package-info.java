/** The page about the jobs of the timers. */
package ba.sigurno.web.operations.schedule;
