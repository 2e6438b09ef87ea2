/** What is taught to whom: age bands, strands and outcomes, to which modules, questions and workshops refer. */
package ba.sigurno.persistence.framework;
