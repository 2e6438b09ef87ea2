/** The institutions to which the helpline refers people; mapped by {@code confidential-orm.xml}. */
package ba.sigurno.persistence.helpline.directory;
