/** Links of single use that are sent by e-mail to owners of accounts. */
package ba.sigurno.persistence.identity.link;
