/** Keeps the protocols of the centre and whom they name for duty. */
package ba.sigurno.ejb.partners.protocol;
