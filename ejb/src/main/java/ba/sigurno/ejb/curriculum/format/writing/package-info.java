/** Writes a module to its files. */
package ba.sigurno.ejb.curriculum.format.writing;
