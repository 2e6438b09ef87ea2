/** Accounts of staff and the roles granted to them. */
package ba.sigurno.persistence.identity.account;
