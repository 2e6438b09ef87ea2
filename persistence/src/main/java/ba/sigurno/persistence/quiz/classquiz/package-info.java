/** Short quizzes that teachers make for a class. */
package ba.sigurno.persistence.quiz.classquiz;
