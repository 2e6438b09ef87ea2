/** The formats in which questions are exchanged, and the effects of an exchange on a question. */
package ba.sigurno.persistence.exchange.format;
