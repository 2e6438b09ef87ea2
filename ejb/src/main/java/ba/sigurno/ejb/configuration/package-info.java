/** The settings of an installation: what they may be, and where they may stand. */
package ba.sigurno.ejb.configuration;
