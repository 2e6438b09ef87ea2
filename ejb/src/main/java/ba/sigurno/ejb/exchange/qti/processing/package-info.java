/** Response processing of QTI: declarations, expressions, and what an answer would score. */
package ba.sigurno.ejb.exchange.qti.processing;
