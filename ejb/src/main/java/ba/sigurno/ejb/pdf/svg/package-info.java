/** Drawings in SVG as vectors of a document: shapes and symbols, as the pictures of the product use them. */
package ba.sigurno.ejb.pdf.svg;
