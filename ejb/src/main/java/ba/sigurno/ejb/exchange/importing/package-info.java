/** Import of questions into the bank: read with a report, chosen, taken over. */
package ba.sigurno.ejb.exchange.importing;
