/** Times on the road, corrected by planners. */
package ba.sigurno.web.workshop.road;
