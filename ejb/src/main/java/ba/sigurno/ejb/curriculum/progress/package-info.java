/** How far the pupils of a class are. */
package ba.sigurno.ejb.curriculum.progress;
