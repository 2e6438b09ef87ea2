/** What a member of the youth panel sees. */
package ba.sigurno.ejb.youthpanel.home;
