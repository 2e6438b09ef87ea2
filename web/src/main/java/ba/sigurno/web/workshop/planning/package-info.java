/** The calendar of workshops and the page that schedules them. */
package ba.sigurno.web.workshop.planning;
