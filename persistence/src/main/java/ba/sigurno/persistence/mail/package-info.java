/** Ground: mails that wait to be sent. */
package ba.sigurno.persistence.mail;
