/** Pages of the short quizzes that teachers make for a class. */
package ba.sigurno.web.quiz.classquiz;
