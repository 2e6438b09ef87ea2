/** Ground: languages, and texts in several of them. */
package ba.sigurno.persistence.i18n;
