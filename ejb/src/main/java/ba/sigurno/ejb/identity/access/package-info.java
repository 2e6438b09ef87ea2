/** Who calls, and how often somebody may try. */
package ba.sigurno.ejb.identity.access;
