/** The demonstration country: real schools, invented people and figures, so that a newcomer finds no empty page. */
package ba.sigurno.ejb.demo;
