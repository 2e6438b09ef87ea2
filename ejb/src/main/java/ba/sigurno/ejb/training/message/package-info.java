/** E-mails to the participants of a session, written by who leads it. */
package ba.sigurno.ejb.training.message;
