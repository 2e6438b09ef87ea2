/** Counts what the pupils of each class did, so that reports need not. */
package ba.sigurno.ejb.participation.rollup;
