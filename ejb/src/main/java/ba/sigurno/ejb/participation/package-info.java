/** What coordinators see of the part that schools, classes and pupils of their jurisdiction take. */
package ba.sigurno.ejb.participation;
