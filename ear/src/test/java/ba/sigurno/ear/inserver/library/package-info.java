/** The library, asked in the server. */
package ba.sigurno.ear.inserver.library;
