/** Pages about two-step sign-in. */
package ba.sigurno.web.identity.factor;
