/** Lessons, titles and pages of drafts, translated text by text. */
package ba.sigurno.ejb.curriculum.editing.translation;
