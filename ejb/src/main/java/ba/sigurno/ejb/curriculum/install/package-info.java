/** The modules of the country pack come into an installation that does not have them. */
package ba.sigurno.ejb.curriculum.install;
