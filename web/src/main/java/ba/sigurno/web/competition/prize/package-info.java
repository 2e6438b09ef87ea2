/** Pages about the draw of prizes and about claiming them. */
package ba.sigurno.web.competition.prize;
