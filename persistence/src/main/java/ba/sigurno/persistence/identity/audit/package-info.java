/** The audit trail. */
package ba.sigurno.persistence.identity.audit;
