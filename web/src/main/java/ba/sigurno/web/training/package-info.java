/** Pages of teacher trainings. */
package ba.sigurno.web.training;
