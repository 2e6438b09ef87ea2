/** The draw of prizes: who takes part, who won, and who claimed what. */
package ba.sigurno.persistence.competition.prize;
