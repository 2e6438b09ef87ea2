/** Corrections of the key, after the close. */
package ba.sigurno.ejb.competition.correction;
