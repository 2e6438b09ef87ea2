/** Ground: digests, message authentication, encryption, and the keys derived for them. */
package ba.sigurno.ejb.crypto;
