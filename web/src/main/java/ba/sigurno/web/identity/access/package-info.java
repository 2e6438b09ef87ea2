/** Navigation: the pages open to the caller. */
package ba.sigurno.web.identity.access;
