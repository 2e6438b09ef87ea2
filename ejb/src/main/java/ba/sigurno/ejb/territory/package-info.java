/** Loads authorities and municipalities from the country pack. */
package ba.sigurno.ejb.territory;
