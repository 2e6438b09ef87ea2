/** Pupils: enrolment, names, sign-in and erasure. */
package ba.sigurno.ejb.enrolment.pupil;
