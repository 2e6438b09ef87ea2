/** Results after the competition: frozen as they were computed from the log of answers. */
package ba.sigurno.persistence.competition.result;
