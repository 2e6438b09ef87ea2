/** Uploaded files of questions and the items read from them. */
package ba.sigurno.persistence.exchange.importing;
