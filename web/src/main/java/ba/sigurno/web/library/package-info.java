/** The library as everybody searches and reads it. */
package ba.sigurno.web.library;
