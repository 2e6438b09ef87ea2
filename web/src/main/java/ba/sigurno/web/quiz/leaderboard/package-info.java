/** Leaderboards of quizzes, as pages and as data. */
package ba.sigurno.web.quiz.leaderboard;
