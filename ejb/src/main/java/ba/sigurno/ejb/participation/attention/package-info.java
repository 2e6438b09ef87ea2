/** Which schools of a jurisdiction need attention, and letters to them. */
package ba.sigurno.ejb.participation.attention;
