/** The page about what will be deleted when. */
package ba.sigurno.web.operations.retention;
