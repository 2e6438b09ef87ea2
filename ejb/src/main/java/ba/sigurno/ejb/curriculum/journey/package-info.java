/** A pupil's way through the assigned modules. */
package ba.sigurno.ejb.curriculum.journey;
