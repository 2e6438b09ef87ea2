/** How those who are invited to a workshop answer from their calendars. */
package ba.sigurno.persistence.workshop.reply;
