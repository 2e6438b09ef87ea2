/** Writing questions as QTI items and packages. */
package ba.sigurno.ejb.exchange.qti.writing;
