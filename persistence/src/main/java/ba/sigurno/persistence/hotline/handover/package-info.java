/** To whom reports are handed over, what came of it, and whom to call; mapped by {@code confidential-orm.xml}. */
package ba.sigurno.persistence.hotline.handover;
