/** Training programmes with their versions, and the requirements of an award. */
package ba.sigurno.persistence.training.programme;
