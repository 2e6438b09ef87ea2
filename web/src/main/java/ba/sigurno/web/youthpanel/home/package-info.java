/** The page of a member of the youth panel. */
package ba.sigurno.web.youthpanel.home;
