/** The demonstration of the centre's other parts. */
package ba.sigurno.ejb.demo.centre;
