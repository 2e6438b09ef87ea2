/** Pages of results by jurisdiction and class. */
package ba.sigurno.web.competition.report;
