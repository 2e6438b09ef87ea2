/** What differs between two texts of a module. */
package ba.sigurno.ejb.curriculum.editing.difference;
