/** Export of questions from the bank, with a report of the losses in a format. */
package ba.sigurno.ejb.exchange.exporting;
