/** The yearly report of participation. */
package ba.sigurno.web.participation.yearreport;
