/** Pages of the meetings of the youth panel. */
package ba.sigurno.web.youthpanel.meeting;
