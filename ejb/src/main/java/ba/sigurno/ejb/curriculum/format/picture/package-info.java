/** The pictures of modules: drawn from a kit of symbols, and checked before anybody sees them. */
package ba.sigurno.ejb.curriculum.format.picture;
