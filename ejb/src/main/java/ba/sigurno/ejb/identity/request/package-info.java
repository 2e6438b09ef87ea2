/** Requests of teachers for an account at their school, and the decision about them. */
package ba.sigurno.ejb.identity.request;
