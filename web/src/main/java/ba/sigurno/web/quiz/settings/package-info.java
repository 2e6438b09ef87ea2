/** Pages on which quizzes are put together. */
package ba.sigurno.web.quiz.settings;
