/** Certificates and what they say. */
package ba.sigurno.persistence.certificate.issue;
