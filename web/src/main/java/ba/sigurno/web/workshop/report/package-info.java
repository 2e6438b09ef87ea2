/** The pages of a trainer's workshops: the day, the report on it, and the reports that are missing. */
package ba.sigurno.web.workshop.report;
