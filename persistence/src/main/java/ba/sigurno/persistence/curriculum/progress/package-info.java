/** Lessons that pupils read and modules they completed. */
package ba.sigurno.persistence.curriculum.progress;
