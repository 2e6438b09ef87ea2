/** Pages of the register of schools: the list, a school, and the forms by which it is written down. */
package ba.sigurno.web.register.listing;
