/** The recordings of lessons. */
package ba.sigurno.persistence.curriculum.sound;
