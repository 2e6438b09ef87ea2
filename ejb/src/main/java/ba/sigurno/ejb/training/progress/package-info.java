/** Requirements met and tasks handed in, up to the award. */
package ba.sigurno.ejb.training.progress;
