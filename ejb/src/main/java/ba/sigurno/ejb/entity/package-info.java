/** Ground: brings the schema up to date, divides long lists into pages, and refuses unknown ids. */
package ba.sigurno.ejb.entity;
