/** The guests of workshops, for planners. */
package ba.sigurno.web.workshop.guest;
