/** Profiles and leave of trainers, kept by themselves and by planners. */
package ba.sigurno.ejb.workshop.trainer;
