/** What all formats of exchange share: limits, mark-up, secure XML, findings. */
package ba.sigurno.ejb.exchange.format;
