/** How staff and pupils come in. */
package ba.sigurno.ejb.identity.signin;
