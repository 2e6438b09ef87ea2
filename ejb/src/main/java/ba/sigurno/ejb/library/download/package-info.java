/** Files of the library as everybody takes them. */
package ba.sigurno.ejb.library.download;
