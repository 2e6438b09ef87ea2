/** The page on which two entries of the register become one. */
package ba.sigurno.web.register.merging;
