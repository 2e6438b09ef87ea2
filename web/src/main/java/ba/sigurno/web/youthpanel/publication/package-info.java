/** Pages of what the youth panel shows to everybody. */
package ba.sigurno.web.youthpanel.publication;
