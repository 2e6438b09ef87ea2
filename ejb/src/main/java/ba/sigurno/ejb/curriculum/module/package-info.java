/** Modules: how they are loaded, listed and previewed. */
package ba.sigurno.ejb.curriculum.module;
