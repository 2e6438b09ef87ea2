/** What quizzes ask and by which rules. */
package ba.sigurno.ejb.quiz.settings;
