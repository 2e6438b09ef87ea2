/** The doors of staff and pupils, and who calls at each request. */
package ba.sigurno.web.identity.signin;
