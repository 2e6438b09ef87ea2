/** The inbox of staff: their first page, and its count in the navigation. */
package ba.sigurno.web.identity.inbox;
