/** What is held about a pupil, to take home. */
package ba.sigurno.web.enrolment.disclosure;
