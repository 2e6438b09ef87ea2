/** The framework of teaching: age bands, strands and outcomes, to which modules, questions and workshops refer. */
package ba.sigurno.persistence.framework;
