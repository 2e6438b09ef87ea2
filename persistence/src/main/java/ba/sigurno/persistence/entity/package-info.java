/** Ground: the shared parts of all entities, such as keys, public ids and converters. */
package ba.sigurno.persistence.entity;
