/** What trainers say of themselves, so that workshops can be given to those who can hold them: profiles and leave. */
package ba.sigurno.persistence.workshop.trainer;
