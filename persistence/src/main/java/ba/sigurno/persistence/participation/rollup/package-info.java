/** Facts of classes, rolled up from what their pupils did. */
package ba.sigurno.persistence.participation.rollup;
