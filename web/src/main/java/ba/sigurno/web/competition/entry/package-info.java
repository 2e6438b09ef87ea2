/** The page and the resources by which children come in. */
package ba.sigurno.web.competition.entry;
