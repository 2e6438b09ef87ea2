/** Ground: mails, from the outbox to the mail server, and events for the calendars of their recipients. */
package ba.sigurno.ejb.mail;
