/** Whether an edition is ready, and how it is switched on and off. */
package ba.sigurno.ejb.competition.readiness;
