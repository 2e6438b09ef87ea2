/** Sessions planned, changed and cancelled, without a trainer being in two places. */
package ba.sigurno.ejb.training.planning;
