/** Shared parts of all formats of exchange: limits, markup, secure XML, findings. */
package ba.sigurno.ejb.exchange.format;
