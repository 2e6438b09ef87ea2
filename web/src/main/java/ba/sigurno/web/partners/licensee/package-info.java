/** Pages of the register of licensees. */
package ba.sigurno.web.partners.licensee;
