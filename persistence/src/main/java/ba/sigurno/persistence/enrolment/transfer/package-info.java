/** The way of a pupil from one class to another. */
package ba.sigurno.persistence.enrolment.transfer;
