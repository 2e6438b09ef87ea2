/** The demonstration's data as all tests on the server know it, in the server and before the browser. */
package ba.sigurno.ear.support;
