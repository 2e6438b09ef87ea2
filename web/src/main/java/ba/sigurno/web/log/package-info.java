/** Ties what is logged to the request that it is about. */
package ba.sigurno.web.log;
