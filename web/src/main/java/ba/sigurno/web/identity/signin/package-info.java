/** Sign-in pages of staff and pupils, and the authentication of each request. */
package ba.sigurno.web.identity.signin;
