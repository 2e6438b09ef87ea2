/** The frame of all pages: parameters and loading, the aid of the field tags, and the public pages of no room. */
package ba.sigurno.web.frame;
