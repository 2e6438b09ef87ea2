/** Schools: search for lists and pickers, and import from lists. */
package ba.sigurno.ejb.school;
