/** Attempts of pupils at quizzes, question by question. */
package ba.sigurno.persistence.quiz.attempt;
