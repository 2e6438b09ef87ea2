/** Pages and files of certificates for holders and for issuers. */
package ba.sigurno.web.certificate.issue;
