/** Pages of accounts, roles and passwords. */
package ba.sigurno.web.identity.account;
