/** Pages of the messages of the youth panel. */
package ba.sigurno.web.youthpanel.message;
