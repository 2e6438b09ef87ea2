/** What the police ask the centre for, and what they were given; mapped by {@code confidential-orm.xml}. */
package ba.sigurno.persistence.hotline.police;
