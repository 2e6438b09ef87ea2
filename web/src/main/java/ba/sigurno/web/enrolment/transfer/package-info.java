/** The pages on which pupils move to another class, and two rows of a child are merged. */
package ba.sigurno.web.enrolment.transfer;
