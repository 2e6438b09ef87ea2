/** Entries: who takes part in an edition, each once. */
package ba.sigurno.persistence.competition.entry;
