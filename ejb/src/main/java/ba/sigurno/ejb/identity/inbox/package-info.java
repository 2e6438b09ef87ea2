/** The inbox: what waits for a member of staff, over all rooms. */
package ba.sigurno.ejb.identity.inbox;
