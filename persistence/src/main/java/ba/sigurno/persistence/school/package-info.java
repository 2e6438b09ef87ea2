/** Schools and their numbers of pupils. */
package ba.sigurno.persistence.school;
