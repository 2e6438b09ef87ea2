/** Protocols of the centre with police, ministries, the regulator and others, and whom they name for duty. */
package ba.sigurno.persistence.partners.protocol;
