/** The pages on which classes go on to the next school year. */
package ba.sigurno.web.enrolment.rollover;
