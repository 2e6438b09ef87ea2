/** How far teachers are towards an award: which requirements they met, and by what. */
package ba.sigurno.persistence.training.progress;
