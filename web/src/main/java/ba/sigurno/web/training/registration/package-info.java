/** Pages of invitations and the waiting list. */
package ba.sigurno.web.training.registration;
