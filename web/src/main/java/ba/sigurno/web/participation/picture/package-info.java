/** Participation in pictures. */
package ba.sigurno.web.participation.picture;
