/** Modules given to a class. */
package ba.sigurno.ejb.curriculum.assignment;
