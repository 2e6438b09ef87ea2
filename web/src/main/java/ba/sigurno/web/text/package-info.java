/** Ground: spreadsheets for download. */
package ba.sigurno.web.text;
