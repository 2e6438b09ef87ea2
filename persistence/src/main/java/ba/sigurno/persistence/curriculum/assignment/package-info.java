/** Assignments of modules to classes. */
package ba.sigurno.persistence.curriculum.assignment;
