/** Keeps the custody ledger of the hotline, proves it, and counts by it. */
package ba.sigurno.ejb.hotline.custody;
