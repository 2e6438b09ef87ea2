/** Ground: what an administrator changed of the configuration. */
package ba.sigurno.persistence.configuration;
