/** Keeps the register of licensees. */
package ba.sigurno.ejb.partners.licensee;
