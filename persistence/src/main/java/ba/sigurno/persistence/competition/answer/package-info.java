/** The log of answers, as a table over JDBC. */
package ba.sigurno.persistence.competition.answer;
