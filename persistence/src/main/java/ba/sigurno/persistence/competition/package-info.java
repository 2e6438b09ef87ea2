/** The yearly quiz of Safer Internet Day: editions with their papers, entries, and the log of answers. */
package ba.sigurno.persistence.competition;
