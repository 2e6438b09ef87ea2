/** Publishes quotes and photos of members, and shows them while their consents are in force. */
package ba.sigurno.ejb.youthpanel.publication;
