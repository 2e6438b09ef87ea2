/** The rules of the house: which floor and which room may know which. */
package ba.sigurno.ear.architecture;
