/** Jobs of the timers: which of several servers has a run, how it ended, and what those that delete promise. */
package ba.sigurno.ejb.job;
