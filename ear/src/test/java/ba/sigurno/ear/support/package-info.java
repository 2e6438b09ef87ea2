/** Shared by tests in the server and before the browser: the people of the demonstration, and how answers are read. */
package ba.sigurno.ear.support;
