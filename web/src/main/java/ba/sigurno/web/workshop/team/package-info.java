/** Who comes to a workshop beside its trainer, on the page of its request. */
package ba.sigurno.web.workshop.team;
