/** The way of a class from one school year to the next. */
package ba.sigurno.ejb.enrolment.rollover;
