/** The last run of each job of the timers, for all servers. */
package ba.sigurno.persistence.job;
