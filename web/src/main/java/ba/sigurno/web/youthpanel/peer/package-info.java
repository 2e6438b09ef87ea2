/** Pages of the sessions that members of the youth panel hold. */
package ba.sigurno.web.youthpanel.peer;
