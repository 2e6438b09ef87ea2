/** Planned workshops on days that were free when they were planned. */
package ba.sigurno.persistence.workshop.disturbance;
