/** Classes and their pupils: codes, and the names by which teachers recognise children. */
package ba.sigurno.ejb.enrolment;
