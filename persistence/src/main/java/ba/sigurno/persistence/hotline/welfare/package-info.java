/** What is kept for the well-being of analysts; mapped by {@code confidential-orm.xml}. */
package ba.sigurno.persistence.hotline.welfare;
