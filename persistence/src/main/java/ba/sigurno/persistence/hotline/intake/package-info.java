/** Reports to the hotline, as they are taken, and what is written about them; mapped by {@code confidential-orm.xml}. */
package ba.sigurno.persistence.hotline.intake;
