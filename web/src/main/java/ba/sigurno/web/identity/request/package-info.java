/** Pages on which teachers ask for an account at their school, and schools decide. */
package ba.sigurno.web.identity.request;
