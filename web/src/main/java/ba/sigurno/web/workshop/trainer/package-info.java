/** Profiles and leave of trainers: the own one, and for planners all. */
package ba.sigurno.web.workshop.trainer;
