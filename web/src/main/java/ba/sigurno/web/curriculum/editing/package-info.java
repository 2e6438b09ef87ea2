/** Pages on which editors write and change modules. */
package ba.sigurno.web.curriculum.editing;
