/** The pictures of modules, drawn from a kit of symbols. */
package ba.sigurno.ejb.curriculum.format.picture;
