/**
 * The content of lessons: screens of blocks, as values without a database, in all languages at once.
 */
package ba.sigurno.persistence.curriculum.content;
