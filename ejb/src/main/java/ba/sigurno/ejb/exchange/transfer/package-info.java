/** The supported formats, and the keywords in which the framework travels. */
package ba.sigurno.ejb.exchange.transfer;
