/** The place of a signature in a file, and the file around it. */
package ba.sigurno.ejb.pdf.signing;
