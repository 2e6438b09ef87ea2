/** Certificates issued, corrected, revoked and renewed. */
package ba.sigurno.ejb.certificate.issue;
