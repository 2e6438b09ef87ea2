/** The caller of a request, and limits for guessing. */
package ba.sigurno.ejb.identity.access;
