/** What programs are told that watch the platform: how its parts stand, and its metrics. */
package ba.sigurno.ejb.operations.monitoring;
