/** Whether an edition of the competition is ready, and how it is switched on and off. */
package ba.sigurno.ejb.competition.ready;
