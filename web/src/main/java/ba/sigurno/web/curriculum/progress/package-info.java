/** The page of a class's progress. */
package ba.sigurno.web.curriculum.progress;
