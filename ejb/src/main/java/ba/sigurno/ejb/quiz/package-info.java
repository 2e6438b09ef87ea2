/** Takes pupils through quizzes and computes the boards. */
package ba.sigurno.ejb.quiz;
