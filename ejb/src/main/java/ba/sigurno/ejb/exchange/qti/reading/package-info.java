/** QTI items read into questions. */
package ba.sigurno.ejb.exchange.qti.reading;
