/** The content of lessons: what may be shown to children, and how it is rendered for them. */
package ba.sigurno.ejb.curriculum.content;
