/** The draw of prizes: tickets, winners and claims. */
package ba.sigurno.persistence.competition.prize;
