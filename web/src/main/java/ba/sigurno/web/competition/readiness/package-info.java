/** The page of an edition's readiness. */
package ba.sigurno.web.competition.readiness;
