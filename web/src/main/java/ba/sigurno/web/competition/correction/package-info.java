/** The page that corrects a question after the close. */
package ba.sigurno.web.competition.correction;
