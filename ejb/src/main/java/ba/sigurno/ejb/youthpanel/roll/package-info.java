/** The roll of the youth panel, which its lead keeps. */
package ba.sigurno.ejb.youthpanel.roll;
