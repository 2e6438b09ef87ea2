/** Places of schools on the leaderboard of a quiz. */
package ba.sigurno.persistence.quiz.leaderboard;
