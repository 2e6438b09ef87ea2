/** Schools and how many pupils they have. */
package ba.sigurno.persistence.school;
