/** Days without school, as each authority sets them. */
package ba.sigurno.persistence.workshop.calendar;
