/**
 * The centre's seal: its keys, the signature that a certificate's file carries to its last byte, and the judgement of a
 * file that somebody hands in.
 */
package ba.sigurno.ejb.certificate.seal;
