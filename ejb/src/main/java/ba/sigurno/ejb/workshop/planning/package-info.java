/** Workshops given a trainer and a time. */
package ba.sigurno.ejb.workshop.planning;
