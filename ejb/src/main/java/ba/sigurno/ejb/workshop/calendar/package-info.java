/** The days on which the schools of an authority have lessons. */
package ba.sigurno.ejb.workshop.calendar;
