/** Leaderboards of schools. */
package ba.sigurno.ejb.quiz.leaderboard;
