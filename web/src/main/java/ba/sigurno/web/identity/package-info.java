/** Who calls, and how the application answers what goes wrong: sign-in, accounts, headers, errors. */
package ba.sigurno.web.identity;
