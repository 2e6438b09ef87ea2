/** Territory: education authorities, and the municipalities of schools. */
package ba.sigurno.persistence.territory;
