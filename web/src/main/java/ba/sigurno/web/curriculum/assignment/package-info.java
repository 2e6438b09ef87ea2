/** The page that assigns a module to a class. */
package ba.sigurno.web.curriculum.assignment;
