/** Ground: tables for download, as files for spreadsheets. */
package ba.sigurno.web.text;
