/** Loads age bands, strands and outcomes from the country pack. */
package ba.sigurno.ejb.framework;
