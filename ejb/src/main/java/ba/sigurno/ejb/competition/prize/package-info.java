/** The draw of prizes, which anybody can recompute, and claims of prizes. */
package ba.sigurno.ejb.competition.prize;
