/** Pages of how a jurisdiction or a class did. */
package ba.sigurno.web.competition.report;
