/** Ground: spreadsheets to take away. */
package ba.sigurno.web.text;
