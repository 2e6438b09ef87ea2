/** What stays of those who have left the youth panel: numbers. */
package ba.sigurno.persistence.youthpanel.roll;
