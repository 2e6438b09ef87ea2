/** The quiz of Safer Internet Day: its pages, and the path by which answers come in. */
package ba.sigurno.web.competition;
