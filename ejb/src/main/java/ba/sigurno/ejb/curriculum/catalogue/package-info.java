/** Modules for everybody: to find, to look at and to print. */
package ba.sigurno.ejb.curriculum.catalogue;
