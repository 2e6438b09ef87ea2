/** Sessions: lists, one session with what the reader may do, letters, reminders and calendars. */
package ba.sigurno.ejb.training.session;
