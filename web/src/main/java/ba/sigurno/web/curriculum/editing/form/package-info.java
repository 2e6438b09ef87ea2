/** The forms of the blocks of a lesson, one a kind: everything typed is text, and stays as it was typed. */
package ba.sigurno.web.curriculum.editing.form;
