/** Pages of the codes of authorities' own curricula. */
package ba.sigurno.web.curriculum.codes;
