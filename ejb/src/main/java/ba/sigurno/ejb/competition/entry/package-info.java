/** Entry of children into an edition, each once and each in turn. */
package ba.sigurno.ejb.competition.entry;
