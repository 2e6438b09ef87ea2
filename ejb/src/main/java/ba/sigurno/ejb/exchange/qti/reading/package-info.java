/** Reading QTI items into questions. */
package ba.sigurno.ejb.exchange.qti.reading;
