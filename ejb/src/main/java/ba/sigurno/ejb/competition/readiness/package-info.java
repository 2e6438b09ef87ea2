/** Readiness of an edition, and the switch that puts it on and off. */
package ba.sigurno.ejb.competition.readiness;
