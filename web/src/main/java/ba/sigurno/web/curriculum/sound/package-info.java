/** The recordings of lessons, as browsers fetch them. */
package ba.sigurno.web.curriculum.sound;
