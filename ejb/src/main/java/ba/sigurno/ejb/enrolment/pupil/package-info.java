/** Pupils: how they are enrolled, named, signed in and erased. */
package ba.sigurno.ejb.enrolment.pupil;
