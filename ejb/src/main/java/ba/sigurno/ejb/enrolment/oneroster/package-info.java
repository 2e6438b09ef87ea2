/** Classes and pupils from packages of other software (OneRoster CSV 1.1 and 1.2). */
package ba.sigurno.ejb.enrolment.oneroster;
