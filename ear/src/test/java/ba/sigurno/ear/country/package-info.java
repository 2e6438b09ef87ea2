/** A whole country's schools, teachers, classes and pupils, by SQL, and how many rows queries read among them. */
package ba.sigurno.ear.country;
