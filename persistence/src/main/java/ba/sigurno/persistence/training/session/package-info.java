/** Sessions of a programme with their meetings and registrations, which change together. */
package ba.sigurno.persistence.training.session;
