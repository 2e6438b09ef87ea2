/** Ground: mails, from the outbox to the mail server, and events for the calendars of those who get them. */
package ba.sigurno.ejb.mail;
