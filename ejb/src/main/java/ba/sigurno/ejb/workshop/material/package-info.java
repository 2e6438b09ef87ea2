/** Materials of topics, kept by editors and read by trainers and, after a workshop, by its school. */
package ba.sigurno.ejb.workshop.material;
