/** A school year that is over: what stays of it, what goes, and its figures as an archive. */
package ba.sigurno.ejb.operations.year;
