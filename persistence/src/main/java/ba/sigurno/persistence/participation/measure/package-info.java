/** What is counted of schools, classes and pupils, and how it is broken down. */
package ba.sigurno.persistence.participation.measure;
