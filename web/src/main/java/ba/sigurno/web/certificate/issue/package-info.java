/** Pages and files of certificates for holders and for who issues them. */
package ba.sigurno.web.certificate.issue;
