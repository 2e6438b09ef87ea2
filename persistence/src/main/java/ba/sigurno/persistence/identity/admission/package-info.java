/** Who is invited to the team of a school, and who asks to get in. */
package ba.sigurno.persistence.identity.admission;
