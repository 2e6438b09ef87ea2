/** How long requests take. */
package ba.sigurno.web.meter;
