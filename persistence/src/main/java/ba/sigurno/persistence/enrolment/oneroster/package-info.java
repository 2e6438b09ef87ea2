/** Packages of other software with classes and pupils. */
package ba.sigurno.persistence.enrolment.oneroster;
