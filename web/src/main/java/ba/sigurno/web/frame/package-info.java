/** What frames the pages of all rooms: the aid of the field tag, and the public pages that belong to no room. */
package ba.sigurno.web.frame;
