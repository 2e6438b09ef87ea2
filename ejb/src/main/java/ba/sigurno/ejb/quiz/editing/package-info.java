/** Questions written, translated and reviewed. */
package ba.sigurno.ejb.quiz.editing;
