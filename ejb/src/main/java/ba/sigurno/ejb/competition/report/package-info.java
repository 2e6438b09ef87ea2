/** Results by jurisdiction and by class. */
package ba.sigurno.ejb.competition.report;
