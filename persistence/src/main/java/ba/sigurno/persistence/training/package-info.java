/** Trainings for teachers: programmes, sessions, who registered and who came. */
package ba.sigurno.persistence.training;
