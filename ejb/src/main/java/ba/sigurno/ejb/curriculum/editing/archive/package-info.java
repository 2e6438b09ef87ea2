/** Modules as archives of their files: written of any edition, and read into a draft. */
package ba.sigurno.ejb.curriculum.editing.archive;
