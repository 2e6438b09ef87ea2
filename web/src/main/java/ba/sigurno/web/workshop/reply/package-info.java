/** Shows what those who are invited to a workshop answered. */
package ba.sigurno.web.workshop.reply;
