/** Participation on screen and as CSV. */
package ba.sigurno.web.participation;
