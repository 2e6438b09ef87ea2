/** What is counted about taking part; there are no tables here, only questions to the other rooms' tables. */
package ba.sigurno.persistence.participation;
