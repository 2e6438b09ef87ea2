/** Editions as editors write them: from a draft over a review to the next published one. */
package ba.sigurno.ejb.curriculum.editing.edition;
