/** The format in which modules are written, as docs/modules.md describes it. */
package ba.sigurno.ejb.curriculum.format;
