/** The page about a school year that is over, and its archive. */
package ba.sigurno.web.operations.year;
