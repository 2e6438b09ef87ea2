/** Materials of topics: for who holds a workshop, and for the school after it. */
package ba.sigurno.persistence.workshop.material;
