/** Schools that need attention, and what was written to them. */
package ba.sigurno.persistence.participation.attention;
