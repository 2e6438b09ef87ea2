/** Ground: the reader's language, and texts, dates and messages in it. */
package ba.sigurno.web.i18n;
