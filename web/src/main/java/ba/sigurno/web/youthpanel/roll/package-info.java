/** Pages of the roll of the youth panel. */
package ba.sigurno.web.youthpanel.roll;
