/** Which pages the caller may go to. */
package ba.sigurno.web.identity.access;
