/** The page about the running system. */
package ba.sigurno.web.operations.health;
