/** Requests of the police to the centre: entered by an analyst, decided by the head of the hotline. */
package ba.sigurno.ejb.hotline.police;
