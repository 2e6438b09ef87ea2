/** Item analysis of the questions of a paper. */
package ba.sigurno.ejb.competition.analysis;
