/** Ground: what every table shares, and the migrations that make them. */
package ba.sigurno.persistence.schema;
