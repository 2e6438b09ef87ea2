/** Children come in, each once and each in turn. */
package ba.sigurno.ejb.competition.entry;
