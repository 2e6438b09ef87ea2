/** Who decides on requests for workshops, and whether a decision is needed at all. */
package ba.sigurno.ejb.workshop.approval;
