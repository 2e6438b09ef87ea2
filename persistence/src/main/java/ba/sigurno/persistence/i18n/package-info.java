/** Ground: languages, and what is said in several of them. */
package ba.sigurno.persistence.i18n;
