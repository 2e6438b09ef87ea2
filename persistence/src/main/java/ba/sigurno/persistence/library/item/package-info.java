/** Items of the library, with their texts in several languages. */
package ba.sigurno.persistence.library.item;
