/** The questions and rules of quizzes. */
package ba.sigurno.ejb.quiz.settings;
