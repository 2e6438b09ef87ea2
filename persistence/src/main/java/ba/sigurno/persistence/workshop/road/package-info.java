/** Times on the road between municipalities, where a planner knows better than the estimate. */
package ba.sigurno.persistence.workshop.road;
