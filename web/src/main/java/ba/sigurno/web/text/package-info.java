/** Ground: search in lists, and tables for download, as files for spreadsheets. */
package ba.sigurno.web.text;
