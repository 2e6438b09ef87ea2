/** Who comes to a workshop beside its trainer. */
package ba.sigurno.ejb.workshop.team;
