/** The page that gives a module to a class. */
package ba.sigurno.web.curriculum.assignment;
