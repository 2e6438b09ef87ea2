/** People of other institutions who come to workshops, and when they can. */
package ba.sigurno.persistence.workshop.guest;
