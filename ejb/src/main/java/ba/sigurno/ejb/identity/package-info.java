/** Who the caller is and may do: sign-in, accounts, roles with their scope, passwords, the audit trail. */
package ba.sigurno.ejb.identity;
