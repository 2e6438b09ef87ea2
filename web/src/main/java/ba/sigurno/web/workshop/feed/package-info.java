/** Gives calendar programs an address, and answers them there. */
package ba.sigurno.web.workshop.feed;
