/** Quizzes with their questions and rules. */
package ba.sigurno.persistence.quiz.settings;
