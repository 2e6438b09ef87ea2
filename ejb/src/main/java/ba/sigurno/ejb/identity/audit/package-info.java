/** Who did what. */
package ba.sigurno.ejb.identity.audit;
