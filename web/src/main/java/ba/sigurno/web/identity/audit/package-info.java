/** The page of the audit trail. */
package ba.sigurno.web.identity.audit;
