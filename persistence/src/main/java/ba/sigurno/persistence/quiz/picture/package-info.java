/** Pictures of questions, each stored once. */
package ba.sigurno.persistence.quiz.picture;
