/** Pages of the draw and of claims. */
package ba.sigurno.web.competition.prize;
