/** Meetings of the youth panel. */
package ba.sigurno.persistence.youthpanel.meeting;
