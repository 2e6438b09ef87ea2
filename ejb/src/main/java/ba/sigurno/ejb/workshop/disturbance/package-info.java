/** Planned workshops in breaks and leave that were entered later: told, listed, and confirmed. */
package ba.sigurno.ejb.workshop.disturbance;
