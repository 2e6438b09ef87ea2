/** Pages on which sessions are planned and changed. */
package ba.sigurno.web.training.planning;
