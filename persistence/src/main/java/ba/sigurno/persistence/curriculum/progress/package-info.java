/** Which lessons pupils read and which modules they completed. */
package ba.sigurno.persistence.curriculum.progress;
