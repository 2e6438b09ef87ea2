/** Materials of sessions: what their participants read before or after. */
package ba.sigurno.persistence.training.material;
