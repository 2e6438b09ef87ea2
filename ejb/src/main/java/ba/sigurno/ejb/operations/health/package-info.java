/** What an administrator must know of the running system: what is wrong, and what soon will be. */
package ba.sigurno.ejb.operations.health;
