/** Long work on a thread of the server, of which pages show how far it is, and what many write together. */
package ba.sigurno.ejb.work;
