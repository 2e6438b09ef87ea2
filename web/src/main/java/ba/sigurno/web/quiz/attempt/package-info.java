/** Pages of an attempt at a quiz. */
package ba.sigurno.web.quiz.attempt;
