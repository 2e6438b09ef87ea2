/** Modules with their versions and lessons. */
package ba.sigurno.persistence.curriculum.module;
