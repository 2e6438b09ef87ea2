/** Pages of campaigns of the library. */
package ba.sigurno.web.library.campaign;
