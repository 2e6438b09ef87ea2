/** Pages of a pupil's way through modules. */
package ba.sigurno.web.curriculum.journey;
