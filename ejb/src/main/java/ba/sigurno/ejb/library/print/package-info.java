/** An item of the library on paper. */
package ba.sigurno.ejb.library.print;
