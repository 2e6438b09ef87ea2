/** Text on a page: faces, styles, line breaks, and characters that a font cannot print. */
package ba.sigurno.ejb.pdf.text;
