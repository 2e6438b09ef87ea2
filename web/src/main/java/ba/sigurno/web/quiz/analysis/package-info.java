/** The analysis of a quiz, as a page and to take away. */
package ba.sigurno.web.quiz.analysis;
