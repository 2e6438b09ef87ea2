/** The contacts of the helpline, coded and without anybody's name; mapped by {@code confidential-orm.xml}. */
package ba.sigurno.persistence.helpline.contact;
