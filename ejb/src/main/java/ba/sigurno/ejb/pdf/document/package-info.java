/** Tagged PDF documents and their pages. */
package ba.sigurno.ejb.pdf.document;
