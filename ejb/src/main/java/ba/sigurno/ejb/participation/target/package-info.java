/** What shares authorities want to reach, set by their coordinators. */
package ba.sigurno.ejb.participation.target;
