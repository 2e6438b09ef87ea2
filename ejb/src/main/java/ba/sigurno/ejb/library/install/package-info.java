/** Items of the country pack come into an installation that does not have them. */
package ba.sigurno.ejb.library.install;
