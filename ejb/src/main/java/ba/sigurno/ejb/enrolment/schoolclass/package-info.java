/** Teachers' classes: who may open them, and how they are made and run. */
package ba.sigurno.ejb.enrolment.schoolclass;
