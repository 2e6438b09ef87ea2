/** Codes of authorities' own curricula. */
package ba.sigurno.persistence.curriculum.codes;
