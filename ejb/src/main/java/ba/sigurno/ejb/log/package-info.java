/** What the server's log is told, and what it is not. */
package ba.sigurno.ejb.log;
