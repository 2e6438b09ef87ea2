/** Schools: found for lists and pickers, and read from lists. */
package ba.sigurno.ejb.school;
