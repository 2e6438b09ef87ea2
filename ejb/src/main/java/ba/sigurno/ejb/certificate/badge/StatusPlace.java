package ba.sigurno.ejb.certificate.badge;

/**
 * The bit of a certificate in the lists of what became void.
 *
 * @param list the number of the list, from 0
 * @param index the number of the bit in it, from 0
 */
record StatusPlace(int list, int index) {}
