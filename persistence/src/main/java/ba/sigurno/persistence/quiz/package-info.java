/** Questions, quizzes made of them, and what pupils answered. */
package ba.sigurno.persistence.quiz;
