/** The day of a workshop, for its trainer, and the report on it. */
package ba.sigurno.ejb.workshop.report;
