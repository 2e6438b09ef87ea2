/** Pages of a teacher's classes: making one, enrolling pupils, printing their login cards. */
package ba.sigurno.web.enrolment;
