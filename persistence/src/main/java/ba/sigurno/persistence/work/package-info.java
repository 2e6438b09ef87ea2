/** Long work, and how far it is. */
package ba.sigurno.persistence.work;
