/** Pictures of questions, kept once and swept away. */
package ba.sigurno.ejb.quiz.picture;
