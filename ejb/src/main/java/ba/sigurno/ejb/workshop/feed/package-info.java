/** What a calendar program reads to which somebody gave an address. */
package ba.sigurno.ejb.workshop.feed;
