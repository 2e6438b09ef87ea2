/** The centre's seal: its keys, and the signature that a certificate's file carries to its last byte. */
package ba.sigurno.ejb.certificate.seal;
