/** The pages that import packages of other software. */
package ba.sigurno.web.enrolment.oneroster;
