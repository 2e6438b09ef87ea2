/**
 * Questions in Moodle XML, as Moodle's documentation describes it and as Moodle reads and writes it; among them texts
 * with gaps ("Cloze") and their notation.
 */
package ba.sigurno.ejb.exchange.moodle;
