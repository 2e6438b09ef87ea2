/** Addresses to which calendar programs subscribe. */
package ba.sigurno.persistence.workshop.feed;
