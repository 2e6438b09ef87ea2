/** Whom to write to or call about something. */
package ba.sigurno.ejb.identity.contact;
