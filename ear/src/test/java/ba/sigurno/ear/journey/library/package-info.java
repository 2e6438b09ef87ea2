/** The library in a browser. */
package ba.sigurno.ear.journey.library;
