/** Leaderboards of an edition, as a page and as data. */
package ba.sigurno.web.competition.board;
