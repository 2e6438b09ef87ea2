/** A season of workshops planned by a solver: all approved requests to trainers, days and hours at once. */
package ba.sigurno.ejb.workshop.season;
