/** The page of the certificate's template. */
package ba.sigurno.web.certificate.paper;
