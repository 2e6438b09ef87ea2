/** How files of people come from a form and go out to be kept. */
package ba.sigurno.web.file;
