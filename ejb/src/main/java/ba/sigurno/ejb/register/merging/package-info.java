/** Two entries of the register for one school become one. */
package ba.sigurno.ejb.register.merging;
