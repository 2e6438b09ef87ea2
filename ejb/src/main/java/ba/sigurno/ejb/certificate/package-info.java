/** Certificates of attended trainings: issued, printed, checked by anybody, revoked. */
package ba.sigurno.ejb.certificate;
