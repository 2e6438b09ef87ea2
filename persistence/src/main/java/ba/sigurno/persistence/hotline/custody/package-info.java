/** The custody ledger of the hotline: what happened with reports, each entry chained to the one before; mapped by {@code confidential-orm.xml}. */
package ba.sigurno.persistence.hotline.custody;
