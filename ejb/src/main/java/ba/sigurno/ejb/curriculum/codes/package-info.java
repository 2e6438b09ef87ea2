/** Codes of authorities' own curricula: written by editors, read by teachers. */
package ba.sigurno.ejb.curriculum.codes;
