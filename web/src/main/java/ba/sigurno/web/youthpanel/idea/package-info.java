/** Pages of the ideas of members of the youth panel. */
package ba.sigurno.web.youthpanel.idea;
