/** Pages of modules for everybody. */
package ba.sigurno.web.curriculum.catalogue;
