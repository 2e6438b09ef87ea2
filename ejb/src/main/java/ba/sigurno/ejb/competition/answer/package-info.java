/** Answers on their way into the log, many by one commit. */
package ba.sigurno.ejb.competition.answer;
