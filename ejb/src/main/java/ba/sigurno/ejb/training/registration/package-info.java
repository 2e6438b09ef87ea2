/** Registrations, invitations and the waiting list of a session. */
package ba.sigurno.ejb.training.registration;
