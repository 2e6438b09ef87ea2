/** Loads authorities and municipalities from the country pack, and names their territories for those who choose one. */
package ba.sigurno.ejb.territory;
