/** Which outcomes the modules cover, and how far they are. */
package ba.sigurno.ejb.curriculum.editing.coverage;
