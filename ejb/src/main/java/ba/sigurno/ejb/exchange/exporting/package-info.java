/** Questions on their way out of the bank, with a report of what a format cannot carry. */
package ba.sigurno.ejb.exchange.exporting;
