/** Ground: what pages choose from, by public ids. */
package ba.sigurno.web.entity;
