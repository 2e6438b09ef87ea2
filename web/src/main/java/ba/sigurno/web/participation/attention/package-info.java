/** Pages about the schools that need attention. */
package ba.sigurno.web.participation.attention;
