/** QTI packages: their manifest, files and resources. */
package ba.sigurno.ejb.exchange.qti.packaging;
