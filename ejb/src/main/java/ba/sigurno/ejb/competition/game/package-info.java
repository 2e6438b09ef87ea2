/** Games: a class plays the quiz together on the teacher's screen. */
package ba.sigurno.ejb.competition.game;
