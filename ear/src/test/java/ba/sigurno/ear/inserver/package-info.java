/** Tests that run inside the server, beside the application's own beans. */
package ba.sigurno.ear.inserver;
