/** Editors write what is in the library. */
package ba.sigurno.ejb.library.editing;
