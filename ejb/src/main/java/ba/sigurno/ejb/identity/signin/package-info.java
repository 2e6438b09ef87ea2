/** Sign-in of staff and pupils. */
package ba.sigurno.ejb.identity.signin;
