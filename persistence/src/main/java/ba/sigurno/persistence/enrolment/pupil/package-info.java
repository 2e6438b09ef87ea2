/** Pupils, of whom as little as possible is stored. */
package ba.sigurno.persistence.enrolment.pupil;
