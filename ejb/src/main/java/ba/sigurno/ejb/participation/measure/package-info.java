/** Counts what schools, classes and pupils did, rounded where it is about children. */
package ba.sigurno.ejb.participation.measure;
