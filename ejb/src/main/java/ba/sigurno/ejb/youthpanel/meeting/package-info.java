/** Calls meetings of the youth panel, and keeps what came of them. */
package ba.sigurno.ejb.youthpanel.meeting;
