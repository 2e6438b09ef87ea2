/** Leaderboards counted from the log of answers. */
package ba.sigurno.ejb.competition.board;
