/** Pages about the team of a school, and about getting in. */
package ba.sigurno.web.identity.admission;
