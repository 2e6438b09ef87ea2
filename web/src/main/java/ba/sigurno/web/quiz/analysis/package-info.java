/** The analysis of a quiz, as a page and for download. */
package ba.sigurno.web.quiz.analysis;
