/** Editions of the quiz with their texts and the papers that they ask. */
package ba.sigurno.persistence.competition.edition;
