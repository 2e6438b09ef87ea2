/** What those who run it know of the running system. */
package ba.sigurno.persistence.operations;
