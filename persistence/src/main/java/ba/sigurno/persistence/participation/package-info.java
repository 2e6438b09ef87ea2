/** Counts of participation; there are no tables here, only questions to the other rooms' tables. */
package ba.sigurno.persistence.participation;
