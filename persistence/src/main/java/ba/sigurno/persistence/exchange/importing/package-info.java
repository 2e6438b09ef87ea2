/** Uploaded files of questions and the items that were read of them. */
package ba.sigurno.persistence.exchange.importing;
