/** Attempts at quizzes: one question after the other, to the end. */
package ba.sigurno.ejb.quiz.attempt;
