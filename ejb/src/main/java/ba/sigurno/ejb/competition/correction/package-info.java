/** Corrections of what is right, after the close. */
package ba.sigurno.ejb.competition.correction;
