/** What analysts do with a report: they assess it and hand it over; mapped by {@code confidential-orm.xml}. */
package ba.sigurno.persistence.hotline.casework;
