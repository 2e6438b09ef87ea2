/** Ground: the keys of what is confidential. Its tables are in a schema of their own, mapped by {@code confidential-orm.xml}. */
package ba.sigurno.persistence.confidential;
