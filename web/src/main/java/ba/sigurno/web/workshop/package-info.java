/** Pages of workshops: the list, a new request, one request with what may be done with it, and the month. */
package ba.sigurno.web.workshop;
