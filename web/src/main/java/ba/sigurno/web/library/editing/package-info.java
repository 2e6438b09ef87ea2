/** Pages of the library for its editors. */
package ba.sigurno.web.library.editing;
