/** The page that shows whether an edition is ready. */
package ba.sigurno.web.competition.readiness;
