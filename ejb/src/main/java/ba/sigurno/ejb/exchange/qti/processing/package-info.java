/** Response processing of QTI: declarations, expressions, and the score of an answer. */
package ba.sigurno.ejb.exchange.qti.processing;
