/** Editions of the quiz with their texts and papers. */
package ba.sigurno.persistence.competition.edition;
