/** Answers and papers over HTTP, without a session or a view. */
package ba.sigurno.web.competition.answer;
