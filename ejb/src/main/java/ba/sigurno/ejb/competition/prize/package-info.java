/** The draw of prizes, which anybody can recompute, and the claiming of what was won. */
package ba.sigurno.ejb.competition.prize;
