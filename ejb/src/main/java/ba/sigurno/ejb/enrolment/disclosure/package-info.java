/** All that is held about one pupil, for the child and its parents. */
package ba.sigurno.ejb.enrolment.disclosure;
