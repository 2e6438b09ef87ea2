/** A class plays the quiz together with the teacher's screen. */
package ba.sigurno.ejb.competition.game;
