/** The audit trail. */
package ba.sigurno.ejb.identity.audit;
