/** The machine-readable side of a certificate. */
package ba.sigurno.persistence.certificate.badge;
