/** Jobs of the timers: which of several servers has a run, and how it ended. */
package ba.sigurno.ejb.job;
