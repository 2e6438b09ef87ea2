/** Certificates and their content. */
package ba.sigurno.persistence.certificate.issue;
