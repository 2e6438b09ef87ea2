/** The page of how the questions of an edition did. */
package ba.sigurno.web.competition.analysis;
