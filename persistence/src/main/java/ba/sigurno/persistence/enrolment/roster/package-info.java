/** What lists of pupils did to their classes. */
package ba.sigurno.persistence.enrolment.roster;
