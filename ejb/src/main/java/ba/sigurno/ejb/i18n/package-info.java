/** Ground: languages, their texts and dates, the two scripts of Serbian, the clock. */
package ba.sigurno.ejb.i18n;
