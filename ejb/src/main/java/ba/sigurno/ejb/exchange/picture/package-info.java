/** Pictures in the files of strangers. */
package ba.sigurno.ejb.exchange.picture;
