/** Ground: brings the schema up to date, pages long lists, and says that something is not there. */
package ba.sigurno.ejb.entity;
