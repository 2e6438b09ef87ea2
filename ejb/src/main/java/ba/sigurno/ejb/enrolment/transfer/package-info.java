/** Moving a pupil to another class by a code, and merging two rows of one child. */
package ba.sigurno.ejb.enrolment.transfer;
