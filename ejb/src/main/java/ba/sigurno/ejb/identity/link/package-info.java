/** Links of single use, and what owners of accounts do by them. */
package ba.sigurno.ejb.identity.link;
