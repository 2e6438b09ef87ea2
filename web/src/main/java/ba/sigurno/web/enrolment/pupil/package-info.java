/** A pupil's page for the teacher, and the pupils' door. */
package ba.sigurno.web.enrolment.pupil;
