/** Ground: brings the schema up to date, and lists by pages. */
package ba.sigurno.ejb.schema;
