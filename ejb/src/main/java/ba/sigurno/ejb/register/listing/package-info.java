/** The schools of the register: listed, written down, closed. */
package ba.sigurno.ejb.register.listing;
