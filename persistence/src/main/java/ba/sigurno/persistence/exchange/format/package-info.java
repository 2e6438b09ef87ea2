/** The formats in which questions are exchanged, and what an exchange does to a question. */
package ba.sigurno.persistence.exchange.format;
