/** Pages on which questions are written, translated and reviewed. */
package ba.sigurno.web.quiz.editing;
