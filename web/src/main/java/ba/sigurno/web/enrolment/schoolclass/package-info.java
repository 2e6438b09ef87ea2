/** Pages of a teacher's classes. */
package ba.sigurno.web.enrolment.schoolclass;
