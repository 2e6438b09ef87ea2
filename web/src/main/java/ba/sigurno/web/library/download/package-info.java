/** Sends files of the library. */
package ba.sigurno.web.library.download;
