/** Drawings on a page: shapes, colours, QR codes and artwork of others. */
package ba.sigurno.ejb.pdf.drawing;
