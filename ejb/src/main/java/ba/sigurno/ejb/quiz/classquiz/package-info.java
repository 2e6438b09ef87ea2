/** Short quizzes that teachers make for a class of the bank's questions. */
package ba.sigurno.ejb.quiz.classquiz;
