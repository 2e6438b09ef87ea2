/** Changes of plans of which those concerned are told together. */
package ba.sigurno.persistence.workshop.digest;
