/** Quizzes: what they ask and by which rules. */
package ba.sigurno.persistence.quiz.settings;
