/** The content of lessons: what may be shown to children. */
package ba.sigurno.ejb.curriculum.content;
