/** The servers that run, and what version of the application is on each. */
package ba.sigurno.ejb.operations.server;
