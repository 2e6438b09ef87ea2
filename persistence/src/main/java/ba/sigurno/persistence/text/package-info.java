/** Ground: what people type. */
package ba.sigurno.persistence.text;
