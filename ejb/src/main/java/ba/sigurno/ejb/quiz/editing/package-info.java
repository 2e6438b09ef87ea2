/** Writing, translating and reviewing questions. */
package ba.sigurno.ejb.quiz.editing;
