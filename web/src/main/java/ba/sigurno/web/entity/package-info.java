/** Ground: what pages choose from, by public ids, and what forms of several rooms have. */
package ba.sigurno.web.entity;
