/** Workshops at schools: asked for, approved by the jurisdiction, planned by the centre. */
package ba.sigurno.persistence.workshop;
