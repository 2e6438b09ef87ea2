/** One mail a person about the many workshops that a planner plans or moves at once. */
package ba.sigurno.ejb.workshop.digest;
