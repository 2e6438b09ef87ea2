/** Reads the files of a module to values and notes all that is wrong with them. */
package ba.sigurno.ejb.curriculum.format.reading;
