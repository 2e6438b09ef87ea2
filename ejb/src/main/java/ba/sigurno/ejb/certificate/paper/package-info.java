/** The PDF of a certificate: its template and all that it shows. */
package ba.sigurno.ejb.certificate.paper;
