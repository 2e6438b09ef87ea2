/** Pages for importing files of questions. */
package ba.sigurno.web.exchange.importing;
