/** What shares authorities want to reach. */
package ba.sigurno.persistence.participation.target;
