/** Pages of requests for workshops. */
package ba.sigurno.web.workshop.request;
