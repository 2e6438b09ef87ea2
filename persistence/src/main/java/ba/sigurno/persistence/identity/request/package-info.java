/** Requests of teachers for an account at their school. */
package ba.sigurno.persistence.identity.request;
