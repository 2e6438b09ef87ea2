/** Teacher trainings: sessions to come and held, seats, and who was there. */
package ba.sigurno.ejb.training;
