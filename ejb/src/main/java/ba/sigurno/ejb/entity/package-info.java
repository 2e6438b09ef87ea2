/** Ground: brings the schema up to date, divides long lists into pages, keeps what never changes, and refuses unknown ids. */
package ba.sigurno.ejb.entity;
