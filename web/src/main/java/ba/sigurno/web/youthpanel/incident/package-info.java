/** Pages of what members of the youth panel say is wrong. */
package ba.sigurno.web.youthpanel.incident;
