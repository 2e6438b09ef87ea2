/** Ground: what all entities share, such as keys, public ids and converters. */
package ba.sigurno.persistence.entity;
