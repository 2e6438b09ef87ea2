/** What will be deleted when, by the promises that the jobs keep. */
package ba.sigurno.ejb.operations.retention;
