/** School years and the classes in them. */
package ba.sigurno.persistence.enrolment.schoolclass;
