/** Teachers' classes: access, creation and management. */
package ba.sigurno.ejb.enrolment.schoolclass;
