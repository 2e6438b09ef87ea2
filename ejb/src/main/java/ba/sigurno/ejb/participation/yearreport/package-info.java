/** The yearly report of participation as a document. */
package ba.sigurno.ejb.participation.yearreport;
