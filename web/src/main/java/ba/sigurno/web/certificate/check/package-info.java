/** The public check of a certificate, by code or by file. */
package ba.sigurno.web.certificate.check;
