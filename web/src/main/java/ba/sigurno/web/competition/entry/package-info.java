/** The page and the resources for entering. */
package ba.sigurno.web.competition.entry;
