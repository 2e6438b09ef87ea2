/** The public keys with which certificates are checked elsewhere. */
package ba.sigurno.web.certificate.badge;
