/** The page of the item analysis. */
package ba.sigurno.web.competition.analysis;
