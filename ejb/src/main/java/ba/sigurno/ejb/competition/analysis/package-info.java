/** How the questions of a paper did. */
package ba.sigurno.ejb.competition.analysis;
