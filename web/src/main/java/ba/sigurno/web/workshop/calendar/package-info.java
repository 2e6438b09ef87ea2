/** The page of an authority's school calendar. */
package ba.sigurno.web.workshop.calendar;
