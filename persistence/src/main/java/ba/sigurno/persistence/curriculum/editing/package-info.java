/** What editors of modules leave behind while they work: files that came in, what a translation was made from. */
package ba.sigurno.persistence.curriculum.editing;
