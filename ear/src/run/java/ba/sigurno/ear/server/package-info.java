/** The real servers (database, application server, mail) that the runner and the tests start on this machine. */
package ba.sigurno.ear.server;
