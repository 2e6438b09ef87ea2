/** Accounts and their passwords. */
package ba.sigurno.ejb.identity.account;
