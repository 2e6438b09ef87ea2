/** Text on a page: faces, styles, line breaks, and what a font cannot print. */
package ba.sigurno.ejb.pdf.text;
