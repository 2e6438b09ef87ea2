/** Progress of the pupils of a class, and completed modules. */
package ba.sigurno.ejb.curriculum.progress;
