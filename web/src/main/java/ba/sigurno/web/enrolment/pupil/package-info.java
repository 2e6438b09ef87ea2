/** The teacher's page of a pupil, and the sign-in of pupils. */
package ba.sigurno.web.enrolment.pupil;
