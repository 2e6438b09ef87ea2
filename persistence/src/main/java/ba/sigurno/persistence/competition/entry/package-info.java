/** Entries: the participants of an edition, each once. */
package ba.sigurno.persistence.competition.entry;
