/** Files that people sent, kept in the database for those who may read them. */
package ba.sigurno.persistence.file;
