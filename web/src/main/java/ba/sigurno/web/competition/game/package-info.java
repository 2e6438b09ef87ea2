/** Pages and resources for a class that plays the quiz together. */
package ba.sigurno.web.competition.game;
