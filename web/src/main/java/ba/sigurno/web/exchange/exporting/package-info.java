/** The page and the download of questions for other systems. */
package ba.sigurno.web.exchange.exporting;
