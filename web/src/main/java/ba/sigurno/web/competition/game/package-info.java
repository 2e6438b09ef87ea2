/** Pages and resources of a class that plays the quiz together. */
package ba.sigurno.web.competition.game;
