/** Pages on which lists of schools are imported. */
package ba.sigurno.web.register.importing;
