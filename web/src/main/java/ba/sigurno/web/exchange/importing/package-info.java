/** Pages that take files of questions in. */
package ba.sigurno.web.exchange.importing;
