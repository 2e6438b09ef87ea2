/** Pages of modules for staff. */
package ba.sigurno.web.curriculum.module;
