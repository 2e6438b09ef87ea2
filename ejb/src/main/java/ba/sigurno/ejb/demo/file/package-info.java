/** Reads the files of the demonstration. */
package ba.sigurno.ejb.demo.file;
