/** Pages of the centre's protocols. */
package ba.sigurno.web.partners.protocol;
