/** Certificates of attended trainings, which outlive account and training. */
package ba.sigurno.persistence.certificate;
