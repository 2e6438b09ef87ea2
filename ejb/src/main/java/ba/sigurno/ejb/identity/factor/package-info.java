/** Two-step sign-in: after the password a second factor confirms who signs in. */
package ba.sigurno.ejb.identity.factor;
