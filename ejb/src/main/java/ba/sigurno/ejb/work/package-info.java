/** Long work on a thread of the server, of which pages show how far it is. */
package ba.sigurno.ejb.work;
