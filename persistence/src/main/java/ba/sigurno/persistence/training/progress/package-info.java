/** The progress of teachers towards an award: requirements met, and their evidence. */
package ba.sigurno.persistence.training.progress;
