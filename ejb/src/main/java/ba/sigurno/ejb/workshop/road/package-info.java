/** Times on the road between municipalities: estimated, and corrected by planners. */
package ba.sigurno.ejb.workshop.road;
