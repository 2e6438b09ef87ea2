/** The page that enrols pupils from a list. */
package ba.sigurno.web.enrolment.roster;
