/** Ground: what is confidential, apart from everything else: its own schema, its own users of the database, its own keys. */
package ba.sigurno.ejb.confidential;
