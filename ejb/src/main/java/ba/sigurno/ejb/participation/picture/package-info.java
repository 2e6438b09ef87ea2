/** Participation in pictures, as numbers that a page or a document draws. */
package ba.sigurno.ejb.participation.picture;
