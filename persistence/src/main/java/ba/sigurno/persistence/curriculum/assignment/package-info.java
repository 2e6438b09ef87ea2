/** Which modules a class was assigned. */
package ba.sigurno.persistence.curriculum.assignment;
