/** By what lists of requests are narrowed and sorted. */
package ba.sigurno.ejb.workshop.listing;
