/** Games: a class plays the quiz together with the teacher's screen. */
package ba.sigurno.persistence.competition.game;
